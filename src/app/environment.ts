/** What this browser, in this window and at this address, lets the app do. */
export interface Environment {
  /** IndexedDB is there and can be opened */
  readonly canStore: boolean
  /** https, localhost or file; plain http lacks encryption, service workers and more */
  readonly secure: boolean
  readonly serviceWorker: boolean
  /** a private window, as far as one can tell */
  readonly looksPrivate: boolean
}

/** While nothing is known yet, nothing is told. */
export const UNKNOWN_ENVIRONMENT: Environment = {
  canStore: true,
  secure: true,
  serviceWorker: true,
  looksPrivate: false,
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
  return { canStore, secure: isSecureContext, serviceWorker: 'serviceWorker' in navigator, looksPrivate }
}

/**
 * No browser tells. Firefox and Safari refuse the private file system in private windows; Chromium bounds the quota there
 * by the memory instead of by the disk.
 */
async function looksLikePrivateWindow(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined
  if (!storage?.getDirectory) return false
  try {
    await storage.getDirectory()
    const { quota } = await storage.estimate()
    return isMemoryBound(quota, heapLimit())
  } catch (error) {
    return error instanceof DOMException && (error.name === 'SecurityError' || error.name === 'UnknownError')
  }
}

/** @param quota bytes @param heapLimit bytes, `null` where the browser does not say: then the quota says nothing either */
export function isMemoryBound(quota: number | undefined, heapLimit: number | null): boolean {
  return quota !== undefined && heapLimit !== null && quota < 2 * heapLimit
}

function heapLimit(): number | null {
  return (performance as { memory?: { jsHeapSizeLimit: number } }).memory?.jsHeapSizeLimit ?? null
}
