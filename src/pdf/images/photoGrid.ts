import type { Flow } from '../flow/flow.ts'
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

/** mm for what `turn` puts at the beginning of a page */
const CONTINUED = 10

/**
 * Photos side by side, each with its caption below it; a row is never torn by a page break.
 * @param turn turns the page unless so many mm are left on it
 */
export function photoGrid(
  draft: PhotoDraft,
  photos: readonly GridPhoto[],
  perRow = 2,
  turn = (height: number) => draft.flow.ensure(height),
): void {
  for (let i = 0; i < photos.length; i += perRow) photoRow(draft, photos.slice(i, i + perRow), perRow, turn)
}

/** mm that the first row needs at most, told without looking into a photo. */
export function firstRowAtMost({ flow }: PhotoDraft, words: readonly PhotoWords[], perRow = 2): number {
  const captions = words.slice(0, perRow).map((one) => heightOf(captionOf(flow, one, widthOf(flow, perRow))))
  return Math.min(BOX_HEIGHT + Math.max(0, ...captions) + AFTER_PHOTO, flow.bottom - flow.top)
}

function widthOf(flow: Flow, perRow: number): number {
  return (flow.width - GAP * (perRow - 1)) / perRow
}

function photoRow(
  draft: PhotoDraft,
  photos: readonly GridPhoto[],
  perRow: number,
  turn: (height: number) => void,
): void {
  const { flow } = draft
  const width = widthOf(flow, perRow)
  const cells = photos.map((words) => {
    const figure = photoFigure(draft, words.image, words, { width, height: BOX_HEIGHT })
    const caption = captionOf(flow, words, width)
    return { figure, caption, height: figure.height + heightOf(caption) }
  })
  const height = Math.max(...cells.map((cell) => cell.height))
  // captions longer than a page
  if (height > flow.bottom - flow.top - CONTINUED) return photos.forEach((words) => photo(draft, words.image, words))

  turn(height)
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
