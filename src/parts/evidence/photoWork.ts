import { MOST_PIXELS, scaled } from '../../core/evidence/attachmentRules.ts'
import { pixelsOf, type Rectangle } from '../../core/evidence/blackening.ts'
import { announcedPixels, saysMoreThanPixels } from '../../core/evidence/jpegMarkers.ts'
import { formatOf } from '../../pdf/images/formatOf.ts'
import { readJpeg } from '../../pdf/images/jpeg.ts'

/** What is done with the pixels of a photo, off the main thread where that is possible. */
export type PhotoOrder =
  | { readonly kind: 'scale'; readonly file: Blob }
  | { readonly kind: 'encode'; readonly picture: ImageBitmap; readonly black: readonly Rectangle[] }

export type PhotoOutcome =
  | { readonly kind: 'scaled'; readonly picture: ImageBitmap }
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array<ArrayBuffer> }
  | PhotoRefusal

/** `format`: 'HEIC'; `null`: of no kind that we know */
export interface PhotoRefusal {
  readonly kind: 'refused'
  readonly why: 'not-an-image' | 'not-decoded' | 'too-many-pixels'
  readonly format: string | null
}

/** Formats whose pictures are of pixels and stand alone; anything else is not even handed to the browser. */
const PICTURES = ['JPEG', 'PNG', 'HEIC', 'AVIF', 'WebP', 'GIF', 'BMP', 'TIFF', 'JPEG 2000', 'JPEG XL']

/** Small print stays legible; a photo of 1600 pixels takes about 0.4 MB. */
const QUALITY = 0.85

export type Decode = (file: Blob) => Promise<ImageBitmap>

/** Turned as the camera was held: what is stored has no note of that any more. */
export const decode: Decode = (file) => createImageBitmap(file, { imageOrientation: 'from-image' })

export async function carryOut(order: PhotoOrder, decodeWith: Decode = decode): Promise<PhotoOutcome> {
  return order.kind === 'scale' ? scale(order.file, decodeWith) : encode(order.picture, order.black)
}

async function scale(file: Blob, decodeWith: Decode): Promise<PhotoOutcome> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const format = formatOf(bytes)
  const refused = (why: PhotoRefusal['why']): PhotoRefusal => ({ kind: 'refused', why, format })
  if (format === null || !PICTURES.includes(format)) return refused('not-an-image')
  if ((announcedPixels(bytes) ?? 0) > MOST_PIXELS) return refused('too-many-pixels')
  const whole = await decodeWith(file).catch(() => null)
  if (!whole) return refused('not-decoded')
  if (whole.width * whole.height > MOST_PIXELS) return refused('too-many-pixels')
  const { width, height } = scaled(whole.width, whole.height)
  const canvas = canvasOf(width, height)
  const context = contextOf(canvas)
  // a JPEG knows no transparency: paper, not black
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(whole, 0, 0, width, height)
  whole.close()
  return { kind: 'scaled', picture: await createImageBitmap(canvas) }
}

/** The black is in the pixels before they are coded: nothing of what lay under it gets into the file. */
async function encode(picture: ImageBitmap, black: readonly Rectangle[]): Promise<PhotoOutcome> {
  const canvas = canvasOf(picture.width, picture.height)
  const context = contextOf(canvas)
  context.drawImage(picture, 0, 0)
  context.fillStyle = '#000'
  for (const rectangle of black) context.fillRect(...pixelsOf(rectangle, picture))
  const coded = await blobOf(canvas)
  // browsers write a colour profile, or what they like; of a JPEG only that stays which decoding needs
  const read = readJpeg(new Uint8Array(await coded.arrayBuffer()))
  if (typeof read === 'string') throw new Error(`the browser has coded a photo that cannot be read: ${read}`)
  const bytes = new Uint8Array(read.samples.data)
  if (saysMoreThanPixels(bytes)) throw new Error('a photo says more than its pixels')
  return { kind: 'encoded', bytes }
}

type Canvas = OffscreenCanvas | HTMLCanvasElement

function canvasOf(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function contextOf(canvas: Canvas): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!context) throw new Error('the browser has no memory for a canvas')
  return context
}

async function blobOf(canvas: Canvas): Promise<Blob> {
  const kind = { type: 'image/jpeg', quality: QUALITY }
  if ('convertToBlob' in canvas) return canvas.convertToBlob(kind)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind.type, kind.quality))
  if (!blob) throw new Error('the browser has no memory to code a photo')
  return blob
}
