import type { PaperCriterion, PaperQuestion } from '../../core/report/paper.ts'
import { Passage } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import type { Block } from './block.ts'
import { columnOf, runOf, type Sheet } from './sheet.ts'
import { CRITERION_BOX, tickBox } from './tickBox.ts'

const ABOVE = 2
const BELOW_LABEL = 0.6
const BELOW = 0.9

/** Label and items of the criteria: first those that count, then those beyond. */
export interface CriteriaGroup {
  readonly label: Block
  readonly items: readonly Block[]
}

export function criteria(sheet: Sheet, { criteria: all }: PaperQuestion): CriteriaGroup[] {
  const { q } = sheet
  return (['core', 'more'] as const).flatMap((kind) => {
    const items = all.filter((criterion) => criterion.kind === kind)
    if (items.length === 0) return []
    const label = labelOf(sheet, q(kind === 'core' ? 'criteriaLegend' : 'criteriaMore'))
    return [{ label, items: items.map((item) => itemOf(sheet, item)) }]
  })
}

function labelOf(sheet: Sheet, text: string): Block {
  const { flow } = sheet
  const { x, width } = columnOf(sheet)
  const passage = new Passage(flow.typeface, [{ text, style: STYLES.cellHead }], width)
  return {
    height: ABOVE + passage.height + BELOW_LABEL,
    draw: () => {
      flow.space(ABOVE)
      flow.pour('P', {}, passage, x)
      flow.space(BELOW_LABEL)
    },
  }
}

function itemOf(sheet: Sheet, { text, ticked }: PaperCriterion): Block {
  const { flow, t } = sheet
  const { x, width } = columnOf(sheet)
  const passage = new Passage(flow.typeface, [runOf(text, STYLES.cell)], width - CRITERION_BOX.indent)
  return {
    height: passage.height + BELOW,
    draw: () => {
      flow.tagger.element('LI', {}, () => {
        const place = { x: x + 0.3, top: flow.y, lineHeight: lineHeight(STYLES.cell), size: CRITERION_BOX.size }
        tickBox(flow, place, ticked, t('ticked'))
        flow.pour('LBody', {}, passage, x + CRITERION_BOX.indent)
      })
      flow.space(BELOW)
    },
  }
}
