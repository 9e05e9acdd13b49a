import type { StructureElement } from '../tagged/structure.ts'
import { COLORS } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage, type Run } from './passage.ts'

/** Where a column stands, in mm. */
export interface Track {
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
}

export interface Cell {
  readonly runs: readonly Run[]
  /** the cell that names its row */
  readonly head?: boolean
  /** colour behind it, which must say nothing that its text does not; only where the row is not broken */
  readonly ground?: string
}

/** mm */
export const CELL_PADDING = { x: 1.8, y: 1.3 } as const

/** Rows up to this share of a page move to the next page rather than break. */
const KEPT_WHOLE = 0.4

/** mm that a row takes where it is not broken. */
export function rowHeight(flow: Flow, tracks: readonly Track[], row: readonly Cell[]): number {
  const heights = row.map(({ runs }, i) => new Passage(flow.typeface, runs, textWidth(tracks[i])).height)
  return Math.max(...heights) + 2 * CELL_PADDING.y
}

function textWidth(track: Track | undefined): number {
  return (track?.width ?? 0) - 2 * CELL_PADDING.x
}

/**
 * Draws one row at the cursor. A row that is higher than the room left goes on on the next page below a repeated head, every cell
 * with the same element: readers hear it as one cell. `after` are mm that must follow it on its page.
 */
export function drawRow(
  flow: Flow,
  tracks: readonly Track[],
  row: readonly Cell[],
  repeatHead: () => void,
  after = 0,
): void {
  const cells = row.map(({ runs, head }, i) => {
    const { x, align } = tracks[i] ?? { x: 0, align: 'left' }
    const passage = new Passage(flow.typeface, runs, textWidth(tracks[i]), align)
    return { passage, head: head === true, x: x + CELL_PADDING.x, element: null as StructureElement | null }
  })
  const height = Math.max(...cells.map(({ passage }) => passage.height)) + 2 * CELL_PADDING.y
  const kept = height + after
  if (kept > flow.room && kept <= (flow.bottom - flow.top) * KEPT_WHOLE) breakPage(flow, repeatHead)
  if (height <= flow.room) drawGrounds(flow, tracks, row, height)

  flow.tagger.element('TR', {}, () => {
    while (cells.some((cell) => !cell.passage.done || cell.element === null)) {
      const room = flow.room - 2 * CELL_PADDING.y
      if (cells.some(({ passage }) => !passage.done && passage.fitting(room) === 0)) {
        breakPage(flow, repeatHead)
        continue
      }
      const top = flow.y + CELL_PADDING.y
      let used = 0
      for (const cell of cells) {
        const draw = (element: StructureElement) => {
          used = Math.max(used, cell.passage.draw(flow, element, cell.x, top, room))
        }
        if (cell.element) draw(cell.element)
        else {
          const attributes = cell.head ? ({ scope: 'Row' } as const) : {}
          flow.tagger.element(cell.head ? 'TH' : 'TD', { ...attributes, ...cell.passage.ownAttributes }, (element) => {
            cell.element = element
            draw(element)
          })
        }
      }
      flow.space(used + 2 * CELL_PADDING.y)
      flow.rule(flow.y, COLORS.rule)
    }
  })
}

function drawGrounds(flow: Flow, tracks: readonly Track[], row: readonly Cell[], height: number): void {
  row.forEach(({ ground }, i) => {
    const track = tracks[i]
    if (ground !== undefined && track) flow.fill(ground, track.x, flow.y, track.width, height)
  })
}

function breakPage(flow: Flow, repeatHead: () => void): void {
  flow.newPage()
  repeatHead()
}
