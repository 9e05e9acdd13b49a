import type { ReportMust } from '../../core/report/report.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { TABLE_START, table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'
import { countsLine } from './stageLine.ts'

/** As many questions as a council will read; the number of the others is printed. */
const LISTED_QUESTIONS = 10

/** The minimum requirements by name: missed, unclear, open, and what else nobody knows yet. */
export function must(draft: Draft): void {
  const { flow, report, t } = draft
  sectionHeading(flow, t('must'))
  paragraph(flow, countsLine(draft))
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
    rows: report.must.missed.map((item) => row(draft, item, item.consequence ?? t('none'))),
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
      row(draft, item, item.reason === 'unconfirmed' ? t('reasonUnconfirmed') : t('reasonUnknown')),
    ),
  })
}

function row(draft: Draft, { id, text, risk }: ReportMust, last: string): Cell[] {
  const question: Run[] = [{ text, style: STYLES.cell }]
  if (risk && risk.state !== 'ended') question.push({ text: riskText(draft, risk), style: STYLES.cellNote })
  return [
    { runs: [{ text: id, style: STYLES.cellStrong }], head: true },
    { runs: question },
    { runs: [{ text: last, style: STYLES.cell }] },
  ]
}

function riskText({ lang, t }: Draft, { decision: { by, until } }: NonNullable<ReportMust['risk']>): string {
  return until === undefined ? t('riskBorne', { by }) : t('riskBorneUntil', { by, date: formatShortDate(until, lang) })
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
