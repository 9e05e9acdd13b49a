import type { PaperQuestion } from '../../core/report/paper.ts'
import { badge } from '../flow/badge.ts'
import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import type { Block } from './block.ts'
import { columnOf, runOf, type Sheet } from './sheet.ts'

const META = lineHeight(STYLES.marker) + 1.2
const BELOW = 2.2

/** Number, id, MUSS and the question itself: one heading of the third level with its bookmark. */
export function questionHead(sheet: Sheet, question: PaperQuestion): Block {
  const { flow, q } = sheet
  const { x, width } = columnOf(sheet)
  const run = runOf(question.text, STYLES.question)
  const text = new Passage(flow.typeface, [run], width)
  const spoken = [String(question.number), question.id, ...(question.must ? [q('must')] : []), clean(sheet, run.text)]
  return {
    height: META + text.height + BELOW,
    draw: () => {
      flow.tagger.bookmark(3, spoken.join(' '), flow.y)
      flow.tagger.element('H3', text.ownAttributes, (heading) => {
        drawNumber(sheet, question.number)
        flow.tagger.mark(() => flow.line(`${question.id} `, x, flow.y, STYLES.head))
        if (question.must) badge(flow, q('must'), x + flow.typeface.width(question.id, STYLES.head) + 2.5)
        flow.space(META)
        flow.pourInto(heading, text, x)
      })
      flow.space(BELOW)
    },
  }
}

/** At the right of the gutter's text edge, so that 9 and 10 stand in line with their questions. */
function drawNumber({ flow }: Sheet, number: number): void {
  const style = STYLES.statement
  const top = flow.y + (META + lineHeight(STYLES.question) - lineHeight(style)) / 2 - META / 2 + 0.4
  flow.tagger.mark(() => flow.line(`${number} `, flow.left, top, style))
}

function clean({ flow }: Sheet, text: string): string {
  return flow.typeface.clean(text).replace(/\s+/g, ' ').trim()
}
