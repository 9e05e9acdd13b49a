import type { Rectangle } from '../../core/evidence/blackening.ts'
import { startWorker } from '../../ui/startWorker.ts'
import type { PhotoReply } from './photo.worker.ts'
import workerUrl from './photo.worker.ts?worker&url'
import { carryOut, decode, type PhotoOrder, type PhotoOutcome, type PhotoRefusal } from './photoWork.ts'

/** Decodes a photo, turns it as the camera was held and makes it as small as it is stored. */
export async function scalePhoto(file: Blob): Promise<ImageBitmap | PhotoRefusal> {
  const outcome = await inBackground({ kind: 'scale', file })
  if (outcome.kind === 'scaled') return outcome.picture
  if (outcome.kind === 'refused') return outcome
  throw new Error('a photo was coded that should have been scaled')
}

/** A JPEG of the photo with these places black, and nothing in it but pixels. */
export async function encodePhoto(picture: ImageBitmap, black: readonly Rectangle[]): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await inBackground({ kind: 'encode', picture, black })
  if (outcome.kind !== 'encoded') throw new Error('a photo was not coded')
  return outcome.bytes
}

/** In a worker, so that the page stays free; on the main thread where workers do not start, or have no canvas, or know fewer formats. */
async function inBackground(order: PhotoOrder): Promise<PhotoOutcome> {
  const outcome = await inWorker(order)
  const settled = outcome !== 'not-there' && !(outcome.kind === 'refused' && outcome.why === 'not-decoded')
  return settled ? outcome : carryOut(order, (file) => decode(file).catch(() => decodeAsElement(file)))
}

/** As the page itself shows images: some browsers decode HEIC there only. */
async function decodeAsElement(file: Blob): Promise<ImageBitmap> {
  const url = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return await createImageBitmap(image)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function inWorker(order: PhotoOrder): Promise<PhotoOutcome | 'not-there'> {
  let worker: Worker
  try {
    worker = startWorker(workerUrl)
  } catch {
    return Promise.resolve('not-there')
  }
  return new Promise<PhotoOutcome | 'not-there'>((resolve) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve('not-there')
    })
    worker.addEventListener('message', ({ data }: MessageEvent<PhotoReply>) => {
      resolve(data.kind === 'failed' ? 'not-there' : data)
    })
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
