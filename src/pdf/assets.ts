import type { FontFiles } from './flow/typeface.ts'

/** Photos and the coat of arms by the key that the report names them with: the SHA-256 (hex) of their bytes. */
export type ImageFiles = ReadonlyMap<string, ImageFile>

export interface ImageFile {
  readonly bytes: Uint8Array
}

/** What a drawing needs besides its content: it fetches nothing. */
export interface Assets {
  readonly fonts: FontFiles
  readonly images: ImageFiles
}

export const NO_IMAGES: ImageFiles = new Map()
