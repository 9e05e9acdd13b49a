import { COLORS, STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage } from './passage.ts'
import { CELL_PADDING, type Cell, drawRow, rowHeight, type Track } from './tableRow.ts'
import type { TextStyle } from './textStyle.ts'

export interface Column {
  /** share of the table's width, in any unit */
  readonly width: number
  readonly head: string
  readonly align?: 'left' | 'right'
}

/** mm */
const AFTER_TABLE = 5
/** mm of rows that must follow the heads on the same page */
const KEPT_WITH_HEAD = 15
/** Room a table needs below a heading to begin with it. */
export const TABLE_START = KEPT_WITH_HEAD + 12

export interface TableContent {
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly headStyle?: TextStyle
}

/** A table with column heads, which are repeated as artifacts on every further page. Rows break over pages where they must. */
export function table(flow: Flow, { caption, columns, rows, headStyle }: TableContent): void {
  const tracks = tracksOf(flow, columns)
  const heads = () => headsOf(flow, columns, tracks, headStyle)
  const headHeight = heightOfHeads(heads())
  const captionPassage = caption === undefined ? null : captionOf(flow, caption)
  flow.ensure((captionPassage?.height ?? 0) + headHeight + KEPT_WITH_HEAD)

  flow.tagger.element('Table', {}, () => {
    if (captionPassage) {
      flow.pour('Caption', {}, captionPassage)
      flow.space(1.5)
    }
    flow.tagger.element('THead', {}, () => {
      fillHead(flow, headHeight)
      flow.tagger.element('TR', {}, () => {
        heads().forEach((head, i) => {
          flow.tagger.element('TH', { scope: 'Column' }, (element) => {
            head.draw(flow, element, textX(tracks[i]), flow.y + CELL_PADDING.y, head.height)
          })
        })
      })
      flow.space(headHeight)
    })
    const repeatHead = () => {
      fillHead(flow, headHeight)
      flow.tagger.artifact(() => {
        heads().forEach((head, i) => head.drawUntagged(flow, textX(tracks[i]), flow.y + CELL_PADDING.y))
      })
      flow.space(headHeight)
    }
    flow.tagger.element('TBody', {}, () => {
      drawRows(flow, tracks, rows, repeatHead)
    })
  })
  flow.space(AFTER_TABLE)
}

/** mm that a table without a caption takes where no page ends in it, with the space after it. */
export function tableHeight(flow: Flow, { columns, rows, headStyle }: TableContent): number {
  const tracks = tracksOf(flow, columns)
  const head = heightOfHeads(headsOf(flow, columns, tracks, headStyle))
  return head + rows.reduce((sum, row) => sum + rowHeight(flow, tracks, row), 0) + AFTER_TABLE
}

function headsOf(
  flow: Flow,
  columns: readonly Column[],
  tracks: readonly Track[],
  style: TextStyle = STYLES.cellHead,
): Passage[] {
  return columns.map(({ head }, i) => {
    const { width, align } = tracks[i] ?? { width: 0, align: 'left' }
    return new Passage(flow.typeface, [{ text: head, style }], width - 2 * CELL_PADDING.x, align)
  })
}

function heightOfHeads(heads: readonly Passage[]): number {
  return Math.max(...heads.map((head) => head.height)) + 2 * CELL_PADDING.y
}

/** A table of names and values without column heads: the names are its row heads. */
export function factsTable(flow: Flow, nameWidth: number, rows: readonly (readonly [Cell, Cell])[]): void {
  const columns = [
    { width: nameWidth, head: '' },
    { width: flow.width - nameWidth, head: '' },
  ]
  const tracks = tracksOf(flow, columns)
  flow.rule(flow.y, COLORS.rule)
  flow.tagger.element('Table', {}, () => {
    flow.tagger.element('TBody', {}, () => {
      drawRows(flow, tracks, rows, () => {})
    })
  })
  flow.space(AFTER_TABLE)
}

/** The last row takes the one before it along to the next page; the first stays with the head of the table. */
function drawRows(
  flow: Flow,
  tracks: readonly Track[],
  rows: readonly (readonly Cell[])[],
  repeatHead: () => void,
): void {
  rows.forEach((row, i) => {
    const last = i > 0 && i === rows.length - 2 ? rows[i + 1] : undefined
    drawRow(flow, tracks, row, repeatHead, last && rowHeight(flow, tracks, last))
  })
}

function tracksOf(flow: Flow, columns: readonly Column[]): Track[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  let x = flow.left
  return columns.map((column) => {
    const width = (column.width / total) * flow.width
    const track = { x, width, align: column.align ?? 'left' }
    x += width
    return track
  })
}

function captionOf(flow: Flow, caption: string): Passage {
  return new Passage(flow.typeface, [{ text: caption, style: STYLES.note }], flow.width)
}

function fillHead(flow: Flow, height: number): void {
  flow.fill(COLORS.headTint, flow.left, flow.y, flow.width, height)
}

function textX(track: Track | undefined): number {
  return (track?.x ?? 0) + CELL_PADDING.x
}
