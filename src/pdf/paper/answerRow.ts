import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import type { Block } from './block.ts'
import { columnOf, pageHeight, type Sheet } from './sheet.ts'
import { OPTION_BOX, tickBox } from './tickBox.ts'

interface AnswerRow {
  readonly label: Run
  /** what this answer looks like for this question */
  readonly anchor: Run | null
  readonly ticked: boolean
  /** mm of the widest label of the question */
  readonly labelWidth: number
}

const GAP = 4
const BELOW = 1.2
/** Share of the column that labels may take; longer ones are broken. */
const WIDEST_LABEL = 0.34

/** One answer on rows of its own: box, label and, beside it, the words that say when it is right. */
export function answerRow(sheet: Sheet, { label, anchor, ticked, labelWidth }: AnswerRow): Block {
  const { flow, t } = sheet
  const { x, width } = columnOf(sheet)
  const left = x + OPTION_BOX.indent
  const room = width - OPTION_BOX.indent
  const narrow = anchor ? Math.min(labelWidth, room * WIDEST_LABEL) : room
  const name = new Passage(flow.typeface, [label], narrow)
  const words = anchor ? new Passage(flow.typeface, [anchor], room - narrow - GAP) : null
  const height = Math.max(name.height, words?.height ?? 0)
  return {
    height: height + BELOW,
    draw: () => {
      flow.tagger.element('LI', {}, () => {
        const place = { x, top: flow.y, lineHeight: lineHeight(label.style), size: OPTION_BOX.size }
        tickBox(flow, place, ticked, t('ticked'))
        if (!words) return flow.pour('LBody', {}, name, left)
        flow.tagger.element('LBody', {}, () => {
          const top = flow.y
          flow.pour('P', {}, name, left)
          // one that is higher than a page went on on another one
          if (height <= pageHeight(sheet)) flow.y = top
          flow.pour('P', {}, words, left + narrow + GAP)
          if (height <= pageHeight(sheet)) flow.y = top + height
        })
      })
      flow.space(BELOW)
    },
  }
}
