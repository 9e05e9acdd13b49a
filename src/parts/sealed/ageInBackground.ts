import type { Result } from '../../core/problem.ts'
import type { AgeReply } from '../../files/age/age.worker.ts'
import workerUrl from '../../files/age/age.worker.ts?worker&url'
import type { AgeOrder, AgeOutcome, OpenOrder, SealOrder } from '../../files/age/carryOut.ts'
import type { SealedItcheck } from '../../files/age/sealItcheck.ts'
import { startWorker } from '../../ui/startWorker.ts'

/** from 0 to 1 */
type OnProgress = (fraction: number) => void

/**
 * Writes, encrypts and opens again, so that only a file that was compared comes back.
 * @throws the signal's reason after an abort
 */
export async function sealInBackground(
  order: Omit<SealOrder, 'kind'>,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<SealedItcheck>> {
  return (await inBackground({ kind: 'seal', ...order }, signal, onProgress)) as Result<SealedItcheck>
}

/** @throws the signal's reason after an abort */
export async function openInBackground(
  order: Omit<OpenOrder, 'kind'>,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return (await inBackground({ kind: 'open', ...order }, signal, onProgress)) as Result<Uint8Array<ArrayBuffer>>
}

/** In a worker, so that the page stays free; where workers do not start, on the main thread with pauses. */
async function inBackground(order: AgeOrder, signal: AbortSignal, onProgress: OnProgress): Promise<AgeOutcome> {
  const outcome = await inWorker(order, signal, onProgress)
  if (outcome !== 'no-worker') return outcome
  const [{ carryOut }, { inPercents }] = await Promise.all([
    import('../../files/age/carryOut.ts'),
    import('../../files/age/work.ts'),
  ])
  return carryOut(order, { signal, onProgress: inPercents(onProgress) })
}

function inWorker(order: AgeOrder, signal: AbortSignal, onProgress: OnProgress): Promise<AgeOutcome | 'no-worker'> {
  signal.throwIfAborted()
  let worker: Worker
  try {
    worker = startWorker(workerUrl)
  } catch {
    return Promise.resolve('no-worker')
  }
  return new Promise<AgeOutcome | 'no-worker'>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    // its script could not be loaded or run; an error while working comes as a message
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve('no-worker')
    })
    worker.addEventListener('message', ({ data }: MessageEvent<AgeReply>) => {
      if (data.kind === 'progress') onProgress(data.fraction)
      else if (data.kind === 'done') resolve(data.result)
      else reject(new Error(data.message))
    })
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
