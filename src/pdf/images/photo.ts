import type { Language } from '../../i18n/catalogue.ts'
import type { Flow } from '../flow/flow.ts'
import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { fitted, type Size } from './fitted.ts'
import type { ImageProblem, ReadImage } from './image.ts'
import type { Area } from './imageObjects.ts'
import { NoImage } from './noImage.ts'

/** What photos are drawn with; `lang` is the report's language. */
export interface PhotoDraft {
  readonly flow: Flow
  readonly lang: Language
}

export interface PhotoWords {
  /** says what is to be seen, or what the photo is evidence of; where it is empty the caption or the file's name stands for it */
  readonly alt: string
  /** printed below; `null` without */
  readonly caption: string | null
  /** BCP 47 of both, only where it differs from the report's language */
  readonly lang?: string
}

/** mm */
const BOX_HEIGHT = 95
export const GAP_TO_CAPTION = 1.5
export const AFTER_PHOTO = 5

/**
 * A photo as wide as the column allows, as a figure with its caption as a paragraph after it. A file that cannot be shown leaves a
 * box that names it and says why.
 */
export function photo(draft: PhotoDraft, image: ReadImage | ImageProblem, words: PhotoWords): void {
  const { flow } = draft
  const figure = photoFigure(draft, image, words, { width: flow.width, height: BOX_HEIGHT })
  const caption = captionOf(flow, words, flow.width)
  // two lines of a long caption stay with the photo, the rest may go on on the next page
  const beginning = caption ? GAP_TO_CAPTION + Math.min(caption.height, 2 * lineHeight(STYLES.note)) : 0
  flow.ensure(figure.height + beginning)
  figure.draw(flow.left, flow.y)
  flow.space(figure.height)
  if (caption) {
    flow.space(GAP_TO_CAPTION)
    flow.pour('P', {}, caption)
  }
  flow.space(AFTER_PHOTO)
}

/** Something of a known height that is drawn at a place of the current page. */
interface Drawable {
  readonly height: number
  draw(x: number, y: number): void
}

export function photoFigure(
  { flow, lang }: PhotoDraft,
  image: ReadImage | ImageProblem,
  words: PhotoWords,
  box: Size,
): Drawable {
  if ('problem' in image) return new NoImage(flow, image, lang, box.width)
  const size = fitted(image, box)
  return {
    height: size.height,
    draw: (x, y) => {
      const area = { x, y, ...size }
      imageFigure(flow, image, words, area)
      frame(flow, area)
    },
  }
}

/** An image as a figure; the cursor stays where it is. */
export function imageFigure(
  flow: Flow,
  image: ReadImage,
  { alt, caption, lang }: PhotoWords,
  { x, y, width, height }: Area,
): void {
  const spoken = [alt, caption ?? '', image.name].map((text) => flow.typeface.clean(text).trim()).find(Boolean)
  const attributes = { alt: spoken ?? '–', ...(lang !== undefined && { lang }) }
  flow.tagger.element('Figure', attributes, (element) => {
    flow.tagger.place(element, x, y, width, height)
    flow.tagger.mark(() => flow.images.draw(image, { x, y, width, height }))
  })
}

export function captionOf(flow: Flow, { caption, lang }: PhotoWords, width: number): Passage | null {
  if (caption === null || caption.trim() === '') return null
  const run = { text: caption.trim(), style: STYLES.note, ...(lang !== undefined && { lang }) }
  return new Passage(flow.typeface, [run], width)
}

/** A thin line around a photo, so that a white wall in it has an end. */
function frame({ tagger, doc }: Flow, { x, y, width, height }: Area): void {
  tagger.artifact(() => {
    doc.setDrawColor(COLORS.rule)
    doc.setLineWidth(0.2)
    doc.rect(x, y, width, height, 'S')
  })
}
