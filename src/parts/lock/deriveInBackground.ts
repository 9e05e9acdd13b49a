import type { PasswordWork } from '../../storage/lock/passwordKey.ts'
import type { PasswordOrder, PasswordReply } from '../../storage/lock/passwordKey.worker.ts'
import workerUrl from '../../storage/lock/passwordKey.worker.ts?worker&url'
import { startWorker } from '../../ui/startWorker.ts'

/** 256 bits; `no-memory`: the browser has too little of it. */
export type DerivedKey = Uint8Array | 'no-memory'

/** Makes a key of a password in a worker, so that the page stays free; where workers do not start, on the main thread with pauses. */
export async function deriveInBackground(password: string, work: PasswordWork): Promise<DerivedKey> {
  const derived = await inWorker({ password, work })
  if (derived !== 'no-worker') return derived
  const { passwordKey } = await import('../../storage/lock/passwordKey.ts')
  return passwordKey(password, work).catch((error: unknown) => {
    if (error instanceof RangeError) return 'no-memory'
    throw error
  })
}

function inWorker(order: PasswordOrder): Promise<DerivedKey | 'no-worker'> {
  let worker: Worker
  try {
    worker = startWorker(workerUrl)
  } catch {
    return Promise.resolve('no-worker')
  }
  return new Promise<DerivedKey | 'no-worker'>((resolve, reject) => {
    // its script could not be loaded or run; an error while working comes as a message
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve('no-worker')
    })
    worker.addEventListener('message', ({ data }: MessageEvent<PasswordReply>) => {
      if (data.kind === 'done') resolve(data.key)
      else if (data.kind === 'no-memory') resolve(data.kind)
      else reject(new Error(data.message))
    })
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
