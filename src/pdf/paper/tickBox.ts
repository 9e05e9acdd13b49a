import type { Flow } from '../flow/flow.ts'
import { COLORS } from '../theme.ts'

/** mm from a box to the text beside it, both measured from the box's left edge */
export const OPTION_BOX = { size: 3.7, indent: 6.2 } as const
export const CRITERION_BOX = { size: 2.8, indent: 5 } as const

interface Place {
  readonly x: number
  /** of the line of text beside the box */
  readonly top: number
  /** of that line */
  readonly lineHeight: number
  readonly size: number
}

/** An empty box is decoration, since the list item beside it says what can be ticked; a ticked one is the item's label and says so. */
export function tickBox(flow: Flow, { x, top, lineHeight, size }: Place, ticked: boolean, words: string): void {
  const y = top + (lineHeight - size) / 2
  if (!ticked) return flow.tagger.artifact(() => drawBox(flow, x, y, size))
  flow.tagger.element('Lbl', {}, () => {
    flow.tagger.element('Figure', { alt: words }, (figure) => {
      flow.tagger.place(figure, x, y, size, size)
      flow.tagger.mark(() => {
        drawBox(flow, x, y, size)
        drawCross(flow, x, y, size)
      })
    })
  })
}

function drawBox({ doc }: Flow, x: number, y: number, size: number): void {
  doc.setDrawColor(COLORS.ink)
  doc.setLineWidth(0.25)
  doc.rect(x, y, size, size, 'S')
}

/** Larger than the box, as a pen would do it: seen at once, also in a copy. */
function drawCross({ doc }: Flow, x: number, y: number, size: number): void {
  const over = size * 0.1
  doc.setDrawColor(COLORS.ink)
  doc.setLineWidth(size * 0.17)
  doc.line(x - over, y - over, x + size + over, y + size + over)
  doc.line(x - over, y + size + over, x + size + over, y - over)
}
