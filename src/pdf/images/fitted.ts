import type { ReadImage } from './image.ts'

/** Below this a picture is visibly made of squares. */
const LEAST_PIXELS_PER_MM = 72 / 25.4
/** mm; smaller pictures are enlarged up to it, whatever their pixels */
const SMALLEST = 12
/** mm; of a picture of one row of pixels something is to be seen, and no reader of PDF stumbles over a width of nothing */
const THINNEST = 0.5

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size in mm at which an image fits into a box, in its own proportions and no larger than its pixels allow. */
export function fitted(image: Pick<ReadImage, 'width' | 'height'>, box: Size): Size {
  const fill = Math.min(box.width / image.width, box.height / image.height)
  const longest = Math.max(image.width, image.height)
  const scale = Math.min(fill, Math.max(1 / LEAST_PIXELS_PER_MM, SMALLEST / longest))
  return { width: Math.max(THINNEST, image.width * scale), height: Math.max(THINNEST, image.height * scale) }
}
