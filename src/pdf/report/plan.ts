import type { PlanSums } from '../../core/report/planReport.ts'
import type { ReportMeasure, ReportPlan } from '../../core/report/reportPlan.ts'
import { formatEuro } from '../../i18n/amounts.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { TABLE_START, type TableContent, table, tableHeight } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'
import { urgencyWords } from './urgency.ts'

/** mm */
const INTRODUCTION = 11
/** a sum by half-year that is kept in one piece */
const SHORT = 90

/** What the administration has planned: the measures by class, and what they take by half-year. */
export function plan(draft: Draft): void {
  const { flow, report, t } = draft
  if (!report.plan) return
  const { measures, finished, overdue, rows } = report.plan
  sectionHeading(flow, t('plan'))
  paragraph(flow, t('planIntro', { count: measures, finished, overdue, date: dateWords(draft, report.date) }))
  if (!report.namesMust) paragraph(flow, t('planUnnamed'), STYLES.small)
  if (rows.length > 0) measuresTable(draft, rows)
  const more = measures - rows.length
  if (more > 0) paragraph(flow, t('planMore', { count: more }), STYLES.small)
  programme(draft, report.plan)
}

function measuresTable(draft: Draft, rows: readonly ReportMeasure[]): void {
  const { flow, t } = draft
  table(flow, {
    columns: [
      { head: t('planNumber'), width: 8.5, align: 'right' },
      { head: t('planMeasure'), width: 64 },
      { head: t('planOwner'), width: 28.5 },
      { head: t('planDue'), width: 21 },
      { head: t('planDays'), width: 11.5, align: 'right' },
      { head: t('planOnce'), width: 16.5, align: 'right' },
      { head: t('planYearly'), width: 14.5, align: 'right' },
    ],
    rows: rows.map((row) => measureCells(draft, row)),
  })
}

function measureCells(draft: Draft, row: ReportMeasure): Cell[] {
  const { lang, t } = draft
  const { number, title, owner, due, days, once, yearly } = row
  const money = (value: number | null) => (value === null ? t('none') : formatEuro(value, lang))
  return [
    cell(String(number)),
    {
      runs: [ownWords(draft, title, STYLES.cell), { text: factsOf(draft, row), style: STYLES.cellNote }],
      head: true,
    },
    owner === null ? cell(t('none')) : { runs: [ownWords(draft, owner, STYLES.cell)] },
    cell(due === null ? t('none') : formatShortDate(due, lang)),
    cell(daysText(draft, days)),
    cell(money(once)),
    cell(money(yearly)),
  ]
}

/** 'sofort · in Arbeit · überfällig'; what is a minimum requirement is "sofort" anyway [S24] */
function factsOf(draft: Draft, { need, status, overdue }: ReportMeasure): string {
  const { t } = draft
  return [
    ...(need === null ? [] : [urgencyWords(draft, need).name]),
    t(`status-${status}`),
    ...(overdue ? [t('planOverdue')] : []),
  ].join(' · ')
}

function programme(draft: Draft, { halfYears, undated, deferred, all }: ReportPlan): void {
  const { flow, lang, t } = draft
  const row = (name: string, sums: PlanSums, style = STYLES.cell): Cell[] => [
    { runs: [{ text: name, style: STYLES.cellStrong }], head: true },
    ...[
      String(sums.measures),
      daysText(draft, sums.days),
      formatEuro(sums.once, lang),
      formatEuro(sums.yearly, lang),
    ].map((text) => ({ runs: [{ text, style }] })),
  ]
  const content: TableContent = {
    columns: [
      { head: t('halfYear'), width: 44 },
      { head: t('programmeMeasures'), width: 27, align: 'right' },
      { head: t('programmeDays'), width: 31, align: 'right' },
      { head: t('programmeOnce'), width: 31, align: 'right' },
      { head: t('programmeYearly'), width: 31, align: 'right' },
    ],
    rows: [
      ...halfYears.map((sums) =>
        row(t(sums.half === 1 ? 'firstHalf' : 'secondHalf', { year: String(sums.year) }), sums),
      ),
      ...(undated.measures > 0 ? [row(t('programmeUndated'), undated)] : []),
      row(t('programmeAll'), all, STYLES.cellStrong),
    ],
  }
  const height = tableHeight(flow, content)
  // plans of ten years may need two pages
  subheading(flow, t('programme'), (height < SHORT ? height : TABLE_START) + INTRODUCTION)
  paragraph(flow, t('programmeIntro'), STYLES.small)
  table(flow, content)
  if (deferred > 0) paragraph(flow, t('programmeDeferred', { count: deferred }), STYLES.small)
}

/** 1.5 → '1,5' */
function daysText({ lang, t }: Draft, days: number | null): string {
  if (days === null) return t('none')
  return lang === 'de' ? String(days).replace('.', ',') : String(days)
}

function cell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
