import { trustedScriptUrl } from '../ui/startWorker.ts'
import { ANSWER_WITHIN_MS, type FromPage, type FromWorker } from './takeOver.ts'

/** A newer version is installed and waits. */
export interface Update {
  /**
   * Asks every tab to write what waits. 'taking-over' = all have, and every tab is about to reload;
   * 'busy' = a tab could not (full disk) or did not answer, and nothing changes.
   */
  readonly takeOver: () => Promise<'taking-over' | 'busy'>
}

interface Listeners {
  /** Writes what waits in this tab; `true` = everything is on disk. */
  readonly nothingWaiting: () => Promise<boolean>
  readonly onUpdate: (update: Update) => void
}

const HOUR_MS = 3_600_000

/** Makes the built app work offline. Does nothing where browsers offer no service worker: on plain http and in private windows of some. */
export async function registerServiceWorker({ nothingWaiting, onUpdate }: Listeners): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  answerQuestions(container, nothingWaiting)
  reloadOnTakeOver(container, nothingWaiting)
  const registration = await register(container)
  if (!registration) return
  const offer = () => {
    const { waiting } = registration
    if (waiting && container.controller) onUpdate({ takeOver: () => askToTakeOver(waiting) })
  }
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
  lookForUpdates(registration)
}

/** Without a service worker the app works all the same, only not offline: a policy of the organisation may forbid it. */
async function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  try {
    return await container.register(trustedScriptUrl('sw.js'), { updateViaCache: 'none' })
  } catch {
    return null
  }
}

function answerQuestions(container: ServiceWorkerContainer, nothingWaiting: () => Promise<boolean>): void {
  container.addEventListener('message', ({ data, ports }) => {
    if ((data as FromWorker | null)?.kind !== 'nothing-waiting?') return
    void nothingWaiting().then(
      (nothing) => ports[0]?.postMessage(nothing),
      () => ports[0]?.postMessage(false),
    )
  })
}

/** The first worker of all takes over a page that is as new as itself: no reason to reload. */
function reloadOnTakeOver(container: ServiceWorkerContainer, nothingWaiting: () => Promise<boolean>): void {
  let controlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (controlled) void nothingWaiting().finally(() => location.reload())
    controlled = true
  })
}

function askToTakeOver(waiting: ServiceWorker): Promise<'taking-over' | 'busy'> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // no answer: a still newer version has replaced the waiting one
    setTimeout(() => resolve('busy'), 2 * ANSWER_WITHIN_MS)
    port1.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data.kind === 'taking-over' ? data.kind : 'busy')
    waiting.postMessage({ kind: 'take-over' } satisfies FromPage, [port2])
  })
}

/** An assessment stays open for days in some tabs; browsers look for updates by themselves only when a page is loaded. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < HOUR_MS) return
    last = Date.now()
    registration.update().catch(() => undefined)
  })
}
