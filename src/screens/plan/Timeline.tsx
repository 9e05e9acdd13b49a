import { useMemo } from 'react'
import { programmeOf, type Sums, sumsOf, type YearSums } from '../../core/plan/halfYears.ts'
import type { PlanRow } from '../../core/plan/planRows.ts'
import { statusOf } from '../../core/plan/status.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { planTexts } from '../../i18n/plan.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { usePaging } from '../../parts/paging/usePaging.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { Marks, marksOf } from './Marks.tsx'
import { usePlanActions } from './planActions.ts'
import type { Plan } from './usePlan.ts'

/** The plan by half-year: what is due, what it takes, what it costs. Every figure is text; the bars only repeat it. */
export function Timeline({ plan }: { readonly plan: Plan }) {
  const t = useTexts(planTexts)
  const { halfYears, undated, years } = useMemo(() => programmeOf(plan.rows), [plan.rows])
  const most = Math.max(...halfYears.map(({ sums }) => sums.days), 1)
  return (
    <Stack gap="x-large">
      <Stack as="section" gap="large" aria-labelledby="plan-timeline">
        <Stack gap="small">
          <Heading level={2} id="plan-timeline">
            {t('timelineTitle')}
          </Heading>
          <p>{t('timelineLead')}</p>
        </Stack>
        {halfYears.map(({ year, half, rows, sums }) => (
          <Group
            key={`${year}-${half}`}
            title={t(half === 1 ? 'halfYear1' : 'halfYear2', { year: String(year) })}
            rows={rows}
            sums={sums}
            share={sums.days / most}
          />
        ))}
        {undated.length > 0 && <Group title={t('undated')} rows={undated} sums={sumsOf(undated)} share={null} />}
      </Stack>
      {years.length > 0 && <Years years={years} />}
    </Stack>
  )
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly PlanRow[]
  readonly sums: Sums
  /** of the half-year with the most person-days, 0 to 1; `null`: no bar */
  readonly share: number | null
}

function Group({ title, rows, sums, share }: GroupProps) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const columns = useColumns()
  const paging = usePaging(rows.length, title)
  const words = [
    t('measures', { count: rows.length }),
    t('sumDays', { count: sums.days, days: formatDays(sums.days, language) }),
    t('sumOnce', { euro: formatEuro(sums.once, language) }),
    t('sumYearly', { euro: formatEuro(sums.yearly, language) }),
  ]
  const missing = [
    sums.withoutDays > 0 && t('withoutDays', { count: sums.withoutDays }),
    sums.withoutCost > 0 && t('withoutCost', { count: sums.withoutCost }),
  ].filter(Boolean)
  return (
    <Stack gap="small">
      <Heading level={3} size="small">
        {title}
      </Heading>
      {share !== null && (
        <div className="plan-bar" aria-hidden="true">
          <div className="plan-bar__value" style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
      <p>{words.join(' · ')}</p>
      {missing.length > 0 && (
        <Text muted small>
          {missing.join(' ')}
        </Text>
      )}
      <Pages paging={paging} name={title}>
        <Table
          caption={title}
          hideCaption
          columns={columns}
          rows={rows.slice(paging.from, paging.to)}
          rowKey={({ measure }) => measure.id}
          cards
        />
      </Pages>
    </Stack>
  )
}

function useColumns(): TableColumn<PlanRow>[] {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { open } = usePlanActions()
  const euro = (value: number | undefined) => (value === undefined ? '–' : formatEuro(value, language))
  return [
    {
      key: 'due',
      header: t('column-due'),
      cell: ({ measure: { due } }) => <span className="plan-nowrap">{due ? formatShortDate(due, language) : '–'}</span>,
    },
    {
      key: 'title',
      header: t('column-title'),
      rowHeader: true,
      cell: (row) => (
        <div className="plan-row__title">
          <Button variant="link" onClick={() => open(row.measure.id)}>
            {row.measure.title}
          </Button>
          <Marks {...marksOf(row)} />
        </div>
      ),
    },
    { key: 'owner', header: t('column-owner'), cell: ({ measure: { owner } }) => owner?.trim() || '–' },
    { key: 'status', header: t('column-status'), cell: ({ measure }) => t(`status-${statusOf(measure)}`) },
    {
      key: 'days',
      header: t('column-days'),
      numeric: true,
      cell: ({ days }) => (days === null ? '–' : formatDays(days, language)),
    },
    { key: 'once', header: t('column-once'), numeric: true, cell: ({ measure: { cost } }) => euro(cost?.once) },
    { key: 'yearly', header: t('column-yearly'), numeric: true, cell: ({ measure: { cost } }) => euro(cost?.yearly) },
  ]
}

function Years({ years }: { readonly years: readonly YearSums[] }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const columns: TableColumn<YearSums>[] = [
    { key: 'year', header: t('year'), rowHeader: true, cell: ({ year }) => String(year) },
    { key: 'days', header: t('sumDaysHead'), numeric: true, cell: ({ days }) => formatDays(days, language) },
    { key: 'once', header: t('sumOnceHead'), numeric: true, cell: ({ once }) => formatEuro(once, language) },
    { key: 'yearly', header: t('sumYearlyHead'), numeric: true, cell: ({ yearly }) => formatEuro(yearly, language) },
  ]
  return (
    <Stack as="section" gap="default" aria-labelledby="plan-years">
      <Heading level={2} id="plan-years">
        {t('yearsTitle')}
      </Heading>
      <p>{t('yearsLead')}</p>
      <Table cards caption={t('yearsTitle')} hideCaption columns={columns} rows={years} rowKey={({ year }) => year} />
    </Stack>
  )
}
