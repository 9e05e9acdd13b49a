import { isSingleFile } from '../storage/embedded.ts'
import { looksLikePrivateWindow } from '../storage/privateWindow.ts'

/** What this browser, in this window and at this address, lets the app do. */
export interface Environment {
  /** IndexedDB is there and can be opened */
  readonly canStore: boolean
  /** https, localhost or file; plain http lacks encryption, service workers and more */
  readonly secure: boolean
  readonly serviceWorker: boolean
  /** a private window, as far as one can tell */
  readonly looksPrivate: boolean
  /** opened as one file from a disk or a stick */
  readonly single: boolean
}

/** While nothing is known yet, nothing is told. */
export const UNKNOWN_ENVIRONMENT: Environment = {
  canStore: true,
  secure: true,
  serviceWorker: true,
  looksPrivate: false,
  single: false,
}

/**
 * @param opened the app's own database: some browsers have `indexedDB` and refuse every open, when a policy forbids storage or in
 *   old private windows
 */
export async function readEnvironment(opened: Promise<unknown>): Promise<Environment> {
  const [canStore, looksPrivate] = await Promise.all([
    opened.then(
      () => true,
      () => false,
    ),
    looksLikePrivateWindow(),
  ])
  return {
    canStore,
    secure: isSecureContext,
    serviceWorker: 'serviceWorker' in navigator,
    looksPrivate,
    single: isSingleFile(),
  }
}
