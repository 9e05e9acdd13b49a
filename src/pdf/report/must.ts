import type { ReportMust } from '../../core/report/report.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { TABLE_START, table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'
import { countsLine } from './stageLine.ts'

/** As many questions as a council will read; the number of the others is printed. */
const LISTED_QUESTIONS = 10

/** The minimum requirements by name: missed, unclear, open, and what else nobody knows yet. */
export function must(draft: Draft): void {
  const { flow, report, t } = draft
  sectionHeading(flow, t('must'))
  paragraph(flow, countsLine(draft))
  if (!report.namesMust) return paragraph(flow, `${t('mustUnnamed')} ${t('toClarifyUnnamed')}`)
  missed(draft)
  unclear(draft)
  if (report.must.open.length > 0) {
    subheading(flow, t('mustOpen'))
    paragraph(flow, t('mustOpenList', { ids: report.must.open.map(({ id }) => id).join(', ') }))
  }
  toClarify(draft)
}

function missed(draft: Draft): void {
  const { flow, report, t } = draft
  subheading(flow, t('mustMissed'), report.must.missed.length > 0 ? TABLE_START : undefined)
  if (report.must.missed.length === 0) return paragraph(flow, t('mustMissedNone'))
  table(flow, {
    columns: [
      { head: t('code'), width: 18 },
      { head: t('requirement'), width: 70 },
      { head: t('possibleConsequence'), width: 76 },
    ],
    rows: report.must.missed.map((item) => row(item, item.consequence ?? t('none'), riskRuns(draft, item))),
  })
}

function unclear(draft: Draft): void {
  const { flow, report, t } = draft
  subheading(flow, t('mustUnclear'), report.must.unclear.length > 0 ? TABLE_START : undefined)
  if (report.must.unclear.length === 0) return paragraph(flow, t('mustUnclearNone'))
  table(flow, {
    columns: [
      { head: t('code'), width: 18 },
      { head: t('requirement'), width: 100 },
      { head: t('why'), width: 46 },
    ],
    rows: report.must.unclear.map((item) =>
      row(item, item.reason === 'unconfirmed' ? t('reasonUnconfirmed') : t('reasonUnknown')),
    ),
  })
}

/** That somebody bears the risk is said beside the consequence, never instead of it. */
function riskRuns(draft: Draft, { risk }: ReportMust): Run[] {
  if (!risk) return []
  const { t } = draft
  const { decision, state } = risk
  const { by, until } = decision
  const words =
    until === undefined
      ? t('riskAcceptedOpen')
      : t(state === 'ended' ? 'riskEnded' : 'riskAccepted', { date: dateWords(draft, until) })
  return [{ text: words, style: STYLES.cellStrong }, ownWords(draft, by, STYLES.cell)]
}

function row({ id, text }: ReportMust, last: string, more: readonly Run[] = []): Cell[] {
  return [
    { runs: [{ text: id, style: STYLES.cellStrong }], head: true },
    { runs: [{ text, style: STYLES.cell }] },
    { runs: [{ text: last, style: STYLES.cell }, ...more] },
  ]
}

/** "weiß nicht" outside the minimum requirements; those are in the table above. */
function toClarify({ flow, report, t }: Draft): void {
  const named = new Set(report.must.unclear.map(({ text }) => text))
  const others = report.toClarify.filter((text) => !named.has(text))
  if (others.length === 0) return
  const items = others.slice(0, LISTED_QUESTIONS)
  const more = others.length - items.length
  subheading(flow, t('toClarify'))
  bulletList(
    flow,
    [...items, ...(more > 0 ? [t('toClarifyMore', { count: more })] : [])].map((text) => [
      { text, style: STYLES.small },
    ]),
    0.6,
  )
}
