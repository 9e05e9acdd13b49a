import { MOST_FILE_BYTES, MOST_PHOTO_BYTES } from '../../core/evidence/attachmentRules.ts'
import { formatOf } from '../../pdf/images/formatOf.ts'
import { scalePhoto } from './photoInBackground.ts'
import type { PhotoRefusal } from './photoWork.ts'

/** Why a file cannot be attached; `format`: 'HEIC', where that says what to do. */
export interface FileRefusal {
  readonly why: PhotoRefusal['why'] | 'empty' | 'claims' | 'too-heavy' | 'file-too-large' | 'failed'
  readonly format: string | null
}

export type Received =
  /** scaled, and not stored yet */
  | { readonly kind: 'photo'; readonly picture: ImageBitmap }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | ({ readonly kind: 'refused' } & FileRefusal)

/** How far into a file is looked to see what it is. */
const HEAD_BYTES = 1100

/** Looks into a file that somebody wants to attach: by its bytes, never by its name. */
export async function receiveFile(file: File): Promise<Received> {
  const refused = (why: FileRefusal['why'], format: string | null = null): Received => ({
    kind: 'refused',
    why,
    format,
  })
  try {
    if (file.size === 0) return refused('empty')
    const format = formatOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
    if (format === 'PDF') {
      if (file.size > MOST_FILE_BYTES) return refused('file-too-large')
      return { kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) }
    }
    if (format === null) return refused(file.type.startsWith('image/') ? 'claims' : 'not-an-image')
    if (file.size > MOST_PHOTO_BYTES) return refused('too-heavy')
    const photo = await scalePhoto(file)
    return 'why' in photo ? refused(photo.why, photo.format) : { kind: 'photo', picture: photo }
  } catch {
    return refused('failed')
  }
}
