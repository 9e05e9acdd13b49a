import type { FontFiles } from './flow/typeface.ts'

/** Photos, other attachments and the coat of arms by the key that the report names them with: the SHA-256 (hex) of their bytes. */
export type ImageFiles = ReadonlyMap<string, ImageFile>

export interface ImageFile {
  /** empty for a file that is no image: only its size is told */
  readonly bytes: Uint8Array
  /** of the whole file, in bytes; that of `bytes` if it is not given */
  readonly size?: number
}

/** What a drawing needs besides its content: it fetches nothing. */
export interface Assets {
  readonly fonts: FontFiles
  readonly images: ImageFiles
}

export const NO_IMAGES: ImageFiles = new Map()
