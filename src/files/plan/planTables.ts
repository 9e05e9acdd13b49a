import type { PlanHalfYear, PlanQuestion, PlanReport, PlanReportRow } from '../../core/report/planReport.ts'
import { isLanguage, type Language, type Translate, textsIn } from '../../i18n/catalogue.ts'
import { optionName } from '../../i18n/optionName.ts'
import { planFileTexts } from '../../i18n/planFile.ts'
import { questionTexts } from '../../i18n/question.ts'
import type { ColumnKind, Table, TableCell } from '../table.ts'

export type PlanWords = Translate<(typeof planFileTexts)['de']>

export function planLanguage({ lang }: PlanReport): Language {
  return isLanguage(lang) ? lang : 'de'
}

export function planWords(plan: PlanReport): PlanWords {
  return textsIn(planFileTexts, planLanguage(plan))
}

/** 'Maßnahmenplan Musterstadt' */
export function planTitle({ municipality }: PlanReport, t: PlanWords): string {
  return t('title', { municipality: municipality.trim() || t('unnamed') })
}

/** Every measure with all that the plan says of it. */
export function planTable(plan: PlanReport): Table {
  const t = planWords(plan)
  const language = planLanguage(plan)
  const yesNo = (yes: boolean) => t(yes ? 'yes' : 'no')
  const columns: readonly (readonly [
    head: Parameters<PlanWords>[0],
    kind: ColumnKind,
    width: number,
    (row: PlanReportRow) => TableCell,
  ])[] = [
    ['number', 'number', 6, (row) => row.number],
    ['measure', 'text', 44, (row) => row.title],
    ['questions', 'text', 11, (row) => lines(row.questions.map(({ id }) => id))],
    ['domain', 'text', 28, (row) => lines([...new Set(row.questions.flatMap(({ domain }) => domain ?? []))])],
    ['finding', 'text', 32, (row) => lines(row.questions.map((question) => findingOf(question, language, t)))],
    ['target', 'text', 10, (row) => lines([...new Set(row.questions.map(({ target }) => target ?? '–'))])],
    ['need', 'text', 14, ({ need }) => need && t(`need-${need}`)],
    ['must', 'text', 20, ({ must }) => yesNo(must)],
    ['effort', 'number', 16, (row) => row.effort],
    ['days', 'days', 11, (row) => row.days],
    ['once', 'money', 15, (row) => row.once],
    ['yearly', 'money', 15, (row) => row.yearly],
    ['kind', 'text', 13, ({ kind }) => kind && t(kind)],
    ['budgetYear', 'number', 11, (row) => row.budgetYear],
    ['product', 'text', 14, (row) => row.product],
    ['owner', 'text', 22, (row) => row.owner],
    ['involved', 'text', 22, (row) => row.involved],
    ['start', 'date', 12, (row) => row.start],
    ['due', 'date', 12, (row) => row.due],
    ['status', 'text', 15, (row) => t(`status-${row.status}`)],
    ['overdue', 'text', 11, ({ overdue }) => yesNo(overdue)],
    ['blockedBy', 'text', 10, ({ blockedBy }) => blockedBy.join(', ') || null],
    ['evidence', 'text', 36, (row) => row.evidence],
    ['decision', 'text', 36, (row) => row.decision],
    ['decidedOn', 'date', 14, (row) => row.decidedOn],
    ['note', 'text', 36, (row) => row.note],
  ]
  return {
    columns: columns.map(([head, kind, width]) => ({ head: t(head as 'number'), kind, width })),
    rows: plan.rows.map((row) => columns.map(([, , , value]) => value(row))),
  }
}

/** What is due in which half-year, and what each year's budget has to carry. */
export function sumTables(plan: PlanReport): readonly [halfYears: Table, years: Table] {
  const t = planWords(plan)
  const { halfYears, undated, deferred, all, years } = plan
  const line = (name: string, sums: typeof all) => [name, sums.measures, sums.days, sums.once, sums.yearly]
  return [
    {
      columns: [
        { head: t('halfYear'), kind: 'text', width: 24 },
        { head: t('measures'), kind: 'number', width: 14 },
        { head: t('days'), kind: 'days', width: 18 },
        { head: t('once'), kind: 'money', width: 22 },
        { head: t('newYearly'), kind: 'money', width: 28 },
      ],
      rows: [
        ...halfYears.map((sums) => line(halfYearName(sums, t), sums)),
        ...(undated.measures > 0 ? [line(t('undated'), undated)] : []),
      ],
      total: line(t('all'), all),
      note: [t('halfYearNote'), ...(deferred > 0 ? [t('deferredNote', { count: deferred })] : [])].join(' '),
    },
    {
      columns: [
        { head: t('year'), kind: 'number', width: 10 },
        { head: t('days'), kind: 'days', width: 14 },
        { head: t('once'), kind: 'money', width: 18 },
        { head: t('ofWhichInvestive'), kind: 'money', width: 22 },
        { head: t('running'), kind: 'money', width: 22 },
      ],
      rows: years.map(({ year, days, once, investive, yearly }) => [year, days, once, investive, yearly]),
      note: t('yearNote'),
    },
  ]
}

/** '1. Halbjahr 2027' */
function halfYearName({ year, half }: PlanHalfYear, t: PlanWords): string {
  return t(half === 1 ? 'firstHalf' : 'secondHalf', { year: String(year) })
}

/** The risks that somebody bears; `null` while there are none. */
export function riskTable(plan: PlanReport): Table | null {
  if (plan.risks.length === 0) return null
  const t = planWords(plan)
  return {
    columns: [
      { head: t('questions'), kind: 'text', width: 11 },
      { head: t('question'), kind: 'text', width: 50 },
      { head: t('riskBy'), kind: 'text', width: 24 },
      { head: t('riskUntil'), kind: 'date', width: 14 },
      { head: t('riskState'), kind: 'text', width: 18 },
      { head: t('riskReason'), kind: 'text', width: 60 },
    ],
    rows: plan.risks.map(({ question, text, by, until, state, reason }) => [
      question,
      text,
      by,
      until,
      t(`risk-${state}`),
      reason,
    ]),
  }
}

/** 'IAM-01: 2 – teilweise umgesetzt'; "weiß nicht" is never told as a fact [S2]. */
function findingOf({ id, status, level }: PlanQuestion, language: Language, t: PlanWords): string {
  if (status === null) return id
  const state =
    status === 'level'
      ? optionName({ label: null, level: level ?? 0, described: true }, textsIn(questionTexts, language))
      : t(`is-${status}`)
  return t('finding1', { id, state })
}

function lines(texts: readonly (string | number)[]): TableCell {
  return texts.length === 1 ? (texts[0] ?? null) : texts.join('\n') || null
}
