import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight, type TextStyle } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { type AnswersDraft, LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'
import { FACT_GAP, label, labelHeight, repeatLabel } from './fact.ts'

const ITEM_GAP = 0.3
/** mm; a list up to this height is kept whole */
const KEPT_WHOLE = 20

interface Items {
  /** stands left of the first item */
  readonly label: string
  readonly runs: readonly Run[]
  /** mm between the mark of an item and the beginning of its text */
  readonly indent: number
  /** draws the mark at the cursor */
  readonly mark: (x: number, style: TextStyle) => void
}

/**
 * A list below each other with its label at the left, once more where it goes on on another page. An item moves there whole
 * unless it is very long, and of a list no item stands alone.
 */
export function items({ flow }: AnswersDraft, { label: name, runs, indent, mark }: Items): Block {
  const x = flow.left + LABEL_WIDTH
  const passages = runs.map((run) => new Passage(flow.typeface, [run], flow.width - LABEL_WIDTH - indent))
  const sum = passages.reduce((height, passage) => height + passage.height + ITEM_GAP, 0)
  const labelled = labelHeight(flow, name)
  // the last item never goes to the next page alone
  const lastHeight = (i: number) => (i === passages.length - 1 ? ITEM_GAP + (passages[i]?.height ?? 0) : 0)
  const firstTwo = passages.slice(0, 2).reduce((height, passage) => height + passage.height + ITEM_GAP, 0)
  const whole = Math.max(sum, labelled) + FACT_GAP
  return {
    height: whole,
    least: whole <= KEPT_WHOLE ? whole : Math.max(firstTwo + lastHeight(2), labelled),
    draw: (turn) => {
      // a label or a mark never stands alone
      const begin = (i: number) =>
        flow.ensure(Math.min(passages[i]?.height ?? 0, 2 * lineHeight(runs[i]?.style ?? STYLES.answer)))
      begin(0)
      let { page } = flow.tagger
      let end = flow.y + labelled
      label(flow, name, runs[0]?.style ?? STYLES.answer)
      flow.tagger.element('L', {}, () => {
        passages.forEach((passage, i) => {
          if (i > 0) turn(passage.height + lastHeight(i + 1))
          begin(i)
          if (flow.tagger.page !== page) {
            page = flow.tagger.page
            end = flow.y + labelled
            repeatLabel(flow, name, runs[i]?.style ?? STYLES.answer)
          }
          flow.tagger.element('LI', {}, () => {
            mark(x, runs[i]?.style ?? STYLES.answer)
            flow.pour('LBody', {}, passage, x + indent)
          })
          flow.space(ITEM_GAP)
        })
      })
      if (flow.tagger.page === page) flow.y = Math.max(flow.y, end)
      flow.space(FACT_GAP)
    },
  }
}
