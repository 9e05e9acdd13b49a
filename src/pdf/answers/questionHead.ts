import type { ReportQuestion } from '../../core/report/report.ts'
import { badge } from '../flow/badge.ts'
import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import type { AnswersDraft } from './answersDraft.ts'
import type { Block } from './block.ts'

const META = lineHeight(STYLES.marker) + 1
const BELOW = 2
const WORD_GAP = 2.5

/** Code, MUSS, weight and the question itself: one heading of the fourth level with its bookmark. */
export function questionHead({ flow, a, q }: AnswersDraft, { id, text, isMust, weight }: ReportQuestion): Block {
  const weights = [a('weight1'), a('weight2'), a('weight3')]
  const importance = weights[weight - 1] ?? ''
  const passage = new Passage(flow.typeface, [{ text, style: STYLES.question }], flow.width)
  return {
    height: META + passage.height + BELOW,
    draw: () => {
      const words = flow.typeface.clean(text).replace(/\s+/g, ' ').trim()
      flow.tagger.bookmark(4, [id, ...(isMust ? [q('must')] : []), importance, words].join(' '), flow.y)
      flow.tagger.element('H4', {}, (heading) => {
        flow.tagger.mark(() => flow.line(`${id} `, flow.left, flow.y, STYLES.head))
        const next = flow.left + flow.typeface.width(id, STYLES.head) + WORD_GAP
        const width = isMust ? badge(flow, q('must'), next) + WORD_GAP : 0
        flow.tagger.mark(() => flow.line(`${importance} `, next + width, flow.y, STYLES.note))
        flow.space(META)
        flow.pourInto(heading, passage)
      })
      flow.space(BELOW)
    },
  }
}
