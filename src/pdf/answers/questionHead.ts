import type { ReportQuestion } from '../../core/report/report.ts'
import { badge } from '../flow/badge.ts'
import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { type AnswersDraft, LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'

const STYLE = STYLES.answerQuestion
const LINE = lineHeight(STYLE)
const BELOW = 1.5
const WORD_GAP = 1.3

/** Code, MUSS and weight in the column of labels, the question itself beside them: one heading of the fourth level with its bookmark. */
export function questionHead({ flow, a, q }: AnswersDraft, { id, text, isMust, weight }: ReportQuestion): Block {
  const weights = [a('weight1'), a('weight2'), a('weight3')]
  const importance = weights[weight - 1] ?? ''
  const passage = new Passage(flow.typeface, [{ text, style: STYLE }], flow.width - LABEL_WIDTH)
  const mustX = flow.typeface.width(id, STYLES.head) + WORD_GAP
  // codes of other questionnaires may be longer than ours
  const besideCode = !isMust || mustX + 12 <= LABEL_WIDTH
  const lines = besideCode ? 1 : 2
  const left = (lines + 1) * LINE
  return {
    height: Math.max(left, passage.height) + BELOW,
    draw: () => {
      const words = flow.typeface.clean(text).replace(/\s+/g, ' ').trim()
      const top = flow.y
      flow.tagger.bookmark(4, [id, ...(isMust ? [q('must')] : []), importance, words].join(' '), top)
      flow.tagger.element('H4', {}, (heading) => {
        flow.y = top + (LINE - lineHeight(STYLES.head)) / 2
        flow.tagger.mark(() => flow.line(`${id} `, flow.left, flow.y, STYLES.head))
        if (!besideCode) flow.space(LINE)
        if (isMust) badge(flow, q('must'), flow.left + (besideCode ? mustX : 0))
        flow.y = top + lines * LINE + (LINE - lineHeight(STYLES.answerNote)) / 2
        flow.tagger.mark(() => flow.line(`${importance} `, flow.left, flow.y, STYLES.answerNote))
        const end = flow.y + lineHeight(STYLES.answerNote)
        flow.y = top
        const { page } = flow.tagger
        flow.pourInto(heading, passage, flow.left + LABEL_WIDTH)
        if (flow.tagger.page === page) flow.y = Math.max(flow.y, end)
      })
      flow.space(BELOW)
    },
  }
}
