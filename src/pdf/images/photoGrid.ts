import type { Passage } from '../flow/passage.ts'
import type { ImageProblem, ReadImage } from './image.ts'
import {
  AFTER_PHOTO,
  captionOf,
  GAP_TO_CAPTION,
  type PhotoDraft,
  type PhotoWords,
  photo,
  photoFigure,
} from './photo.ts'

export interface GridPhoto extends PhotoWords {
  readonly image: ReadImage | ImageProblem
}

/** mm */
const GAP = 6
const BOX_HEIGHT = 62

/** Photos side by side, each with its caption below it; a row is never torn by a page break. */
export function photoGrid(draft: PhotoDraft, photos: readonly GridPhoto[], perRow = 2): void {
  for (let i = 0; i < photos.length; i += perRow) photoRow(draft, photos.slice(i, i + perRow), perRow)
}

function photoRow(draft: PhotoDraft, photos: readonly GridPhoto[], perRow: number): void {
  const { flow } = draft
  const width = (flow.width - GAP * (perRow - 1)) / perRow
  const cells = photos.map((words) => {
    const figure = photoFigure(draft, words.image, words, { width, height: BOX_HEIGHT })
    const caption = captionOf(flow, words, width)
    return { figure, caption, height: figure.height + heightOf(caption) }
  })
  const height = Math.max(...cells.map((cell) => cell.height))
  // captions longer than a page
  if (height > flow.bottom - flow.top) return photos.forEach((words) => photo(draft, words.image, words))

  flow.ensure(height)
  const top = flow.y
  cells.forEach(({ figure, caption }, i) => {
    const x = flow.left + i * (width + GAP)
    figure.draw(x, top)
    if (!caption) return
    flow.y = top + figure.height + GAP_TO_CAPTION
    flow.pour('P', {}, caption, x)
  })
  flow.y = top + height
  flow.space(AFTER_PHOTO)
}

function heightOf(caption: Passage | null): number {
  return caption ? GAP_TO_CAPTION + caption.height : 0
}
