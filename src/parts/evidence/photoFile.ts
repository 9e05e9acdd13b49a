import type { Rectangle } from '../../core/evidence/blackening.ts'
import type { NewAttachment } from '../../storage/addAttachment.ts'
import { encodePhoto } from './photoInBackground.ts'

/** The photo as it is stored and downloaded: a JPEG, whatever the file was, with the black in its pixels. */
export async function photoFile(
  picture: ImageBitmap,
  name: string,
  black: readonly Rectangle[],
): Promise<NewAttachment & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = await encodePhoto(picture, black)
  return { bytes, extension: 'jpg', name: `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.jpg`, type: 'image/jpeg' }
}
