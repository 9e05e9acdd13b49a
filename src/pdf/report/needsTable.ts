import { NEEDS, type NeedClass } from '../../core/scoring/score.types.ts'
import { table } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'
import { urgencyWords } from './urgency.ts'

/** How much there is to do, by class, with its time frame and how much of it is planned [S24]. */
export function needsTable(draft: Draft): void {
  const { flow, report, t } = draft
  const cell = (text: string) => ({ runs: [{ text, style: STYLES.cell }] })
  table(flow, {
    columns: [
      { head: t('urgency'), width: 25 },
      { head: t('tasks'), width: 19, align: 'right' },
      { head: t('timeFrame'), width: 88 },
      { head: t('planning'), width: 32 },
    ],
    rows: NEEDS.filter((need) => report.needCounts[need] > 0).map((need) => {
      const { name, frame } = urgencyWords(draft, need)
      return [
        { runs: [{ text: name, style: STYLES.cellStrong }], head: true },
        cell(String(report.needCounts[need])),
        cell(frame),
        cell(planningText(draft, need)),
      ]
    }),
  })
}

function planningText({ report, t }: Draft, need: NeedClass): string {
  const planned = report.plan?.planned[need] ?? 0
  return planned === 0 ? t('notPlanned') : t('plannedOf', { planned, count: report.needCounts[need] })
}
