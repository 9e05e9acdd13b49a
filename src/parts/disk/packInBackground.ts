import type { Result } from '../../core/problem.ts'
import type { Packed, PackOrder } from '../../files/disk/pack.ts'
import type { PackReply } from '../../files/disk/pack.worker.ts'
import workerUrl from '../../files/disk/pack.worker.ts?worker&url'
import { startWorker } from '../../ui/startWorker.ts'

/** In a worker, so that typing goes on while a file with many photos is made; where workers do not start, on the main thread. */
export async function packInBackground(order: PackOrder): Promise<Result<Packed>> {
  const packed = await inWorker(order)
  if (packed !== 'no-worker') return packed
  const { pack } = await import('../../files/disk/pack.ts')
  return pack(order)
}

function inWorker(order: PackOrder): Promise<Result<Packed> | 'no-worker'> {
  let worker: Worker
  try {
    worker = startWorker(workerUrl)
  } catch {
    return Promise.resolve('no-worker')
  }
  return new Promise<Result<Packed> | 'no-worker'>((resolve, reject) => {
    // its script could not be loaded or run; an error while working comes as a message
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve('no-worker')
    })
    worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => {
      if (data.kind === 'done') resolve(data.result)
      else reject(new Error(data.message))
    })
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
