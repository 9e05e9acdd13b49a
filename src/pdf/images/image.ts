import type { Orientation } from './orientation.ts'

/** More is a bomb or a panorama: a reader of the PDF would need 3 bytes of memory for each of them. Phones take 12 to 50 million. */
export const MOST_JPEG_PIXELS = 50_000_000
/** Smaller, because a PNG is decoded here: up to 8 bytes a pixel. An A4 page scanned at 300 dpi has 9 million. */
export const MOST_PNG_PIXELS = 16_000_000

/** Why an image cannot be shown. */
export const IMAGE_PROBLEMS = [
  /** no bytes are there, such as an attachment that a file names but does not hold */
  'missing',
  /** no bytes, no width or no height */
  'empty',
  /** neither JPEG nor PNG, but known by name */
  'other-format',
  'not-an-image',
  /** more pixels than `MOST_JPEG_PIXELS` or `MOST_PNG_PIXELS` */
  'too-large',
  /** ends too early */
  'truncated',
  'damaged',
  /** colours for printing, which PDF/A-2 does not allow beside an sRGB profile */
  'cmyk',
  /** a JPEG that PDF cannot hold: 12 bit, arithmetic, lossless, hierarchical */
  'jpeg-kind',
] as const
export type ImageProblemCode = (typeof IMAGE_PROBLEMS)[number]

export interface ImageProblem {
  readonly name: string
  readonly problem: ImageProblemCode
  /** 'WebP' with `other-format`, else `null` */
  readonly format: string | null
}

/** Samples as they go into the PDF, 8 bit each. */
export interface Samples {
  /** compressed by `filter` */
  readonly data: Uint8Array
  readonly filter: 'DCTDecode' | 'FlateDecode'
  /** entries of /DecodeParms, '' without */
  readonly parameters: string
  /** grey or sRGB */
  readonly colors: 1 | 3
  readonly columns: number
  readonly rows: number
}

/** What a JPEG or PNG shows, and nothing else that its file said. */
export interface Picture {
  readonly samples: Samples
  /** opacity, of the same size as `samples`; `null` where everything is opaque */
  readonly mask: Samples | null
  readonly orientation: Orientation
}

/** An image that can be drawn. */
export interface ReadImage extends Picture {
  readonly name: string
  /** pixels as a person sees them, that is after turning */
  readonly width: number
  readonly height: number
}
