import type { PhotoDraft } from '../../../src/pdf/images/photo.ts'
import { readImage } from '../../../src/pdf/images/readImage.ts'
import { openDocument } from '../../../src/pdf/openDocument.ts'
import { FONTS } from '../drawn.ts'
import type { Color } from './makeJpeg.ts'

export const RED: Color = [220, 40, 40]
export const GREEN: Color = [40, 180, 60]
export const BLUE: Color = [40, 60, 220]
export const WHITE: Color = [250, 250, 250]

/** Three blocks by two, so that every corner has another colour and the picture lies. */
export const CORNERS: readonly (readonly Color[])[] = [
  [RED, RED, GREEN],
  [BLUE, BLUE, WHITE],
]

/** A tagged document with a heading and what `draw` draws. */
export function photoDocument(draw: (draft: PhotoDraft) => void, lang: 'de' | 'en' = 'de'): Uint8Array {
  const { flow } = openDocument(
    {
      title: 'Fotos',
      subject: 'Fotos',
      municipality: 'Musterstadt',
      unnamed: '–',
      lang,
      date: '2026-12-04',
      fingerprint: null,
    },
    FONTS,
  )
  flow.tagger.bookmark(1, 'Fotos', flow.y)
  flow.tagger.element('H1', {}, (element) => {
    flow.tagger.mark(() =>
      flow.line('Fotos', flow.left, flow.y, { size: 17, face: 'bold', color: '#132b6e', leading: 1.2 }),
    )
    return element
  })
  flow.space(10)
  draw({ flow, lang })
  return flow.tagger.bytes()
}

/** An image that must be readable. */
export function readable(bytes: Uint8Array, name = 'foto.jpg') {
  const image = readImage(bytes, name)
  if ('problem' in image) throw new Error(`${name}: ${image.problem}`)
  return image
}
