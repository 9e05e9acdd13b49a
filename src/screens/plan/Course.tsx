import { useMemo } from 'react'
import { courseOf, historyOfPlan, type StandAt } from '../../core/plan/progress.ts'
import { formatDate } from '../../i18n/format.ts'
import { planTexts } from '../../i18n/plan.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { usePaging } from '../../parts/paging/usePaging.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { usePlanActions } from './planActions.ts'
import type { Plan } from './usePlan.ts'

/** Progress over the life of the plan: how it stood month by month, and every change of a status. */
export function Course({ plan }: { readonly plan: Plan }) {
  const t = useTexts(planTexts)
  const { measures, today } = plan
  const course = useMemo(() => courseOf(measures, today, localDate), [measures, today])
  return (
    <Stack gap="x-large">
      <Stack as="section" aria-labelledby="plan-course">
        <Heading level={2} id="plan-course">
          {t('courseTitle')}
        </Heading>
        <p>{t('courseLead')}</p>
        <CourseTable course={course} today={today} />
      </Stack>
      <Stack as="section" aria-labelledby="plan-changes">
        <Heading level={2} id="plan-changes">
          {t('changesTitle')}
        </Heading>
        <Changes plan={plan} />
      </Stack>
    </Stack>
  )
}

function CourseTable({ course, today }: { readonly course: readonly StandAt[]; readonly today: string }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const counted = ['total', 'done', 'open', 'overdue', 'deferred'] as const
  const columns: TableColumn<StandAt>[] = [
    {
      key: 'date',
      header: t('courseDate'),
      rowHeader: true,
      cell: ({ date }) => (date === today ? t('courseToday') : formatDate(date, language)),
    },
    ...counted.map((key) => ({ key, header: t(key), numeric: true, cell: (stand: StandAt) => stand[key] })),
  ]
  return (
    <Table cards caption={t('courseTitle')} hideCaption columns={columns} rows={course} rowKey={({ date }) => date} />
  )
}

function Changes({ plan }: { readonly plan: Plan }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { open } = usePlanActions()
  const entries = useMemo(
    () => historyOfPlan(plan.measures).map((entry, i) => ({ ...entry, key: `${entry.at} ${entry.measure.id} ${i}` })),
    [plan.measures],
  )
  const paging = usePaging(entries.length, '')
  if (entries.length === 0) return <p>{t('changesNone')}</p>
  const columns: TableColumn<(typeof entries)[number]>[] = [
    {
      key: 'date',
      header: t('changeDate'),
      cell: ({ at }) => <span className="plan-nowrap">{formatShortDate(localDate(at), language)}</span>,
    },
    {
      key: 'title',
      header: t('column-title'),
      rowHeader: true,
      cell: ({ measure }) => (
        <Button variant="link" onClick={() => open(measure.id)}>
          {measure.title}
        </Button>
      ),
    },
    {
      key: 'to',
      header: t('changeTo'),
      cell: ({ from, to }) =>
        from === null
          ? t('changeAdded', { to: t(`status-${to}`) })
          : t('changeFromTo', { from: t(`status-${from}`), to: t(`status-${to}`) }),
    },
    { key: 'role', header: t('changeRole'), cell: ({ role }) => role ?? '–' },
  ]
  return (
    <Pages paging={paging} name={t('changesTitle')}>
      <Table
        caption={t('changesTitle')}
        hideCaption
        columns={columns}
        rows={entries.slice(paging.from, paging.to)}
        rowKey={({ key }) => key}
        cards
      />
    </Pages>
  )
}
