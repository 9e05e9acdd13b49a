import { memo } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { PlanRow } from '../../core/plan/planRows.ts'
import { type ClassProgress, countRows, nextDue, progressByClass } from '../../core/plan/progress.ts'
import { formatDate } from '../../i18n/format.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { Marks, marksOf } from './Marks.tsx'
import { usePlanActions } from './planActions.ts'

/** As many as anyone can keep in mind [S25]. */
const NEXT = 6

export interface StandProps {
  readonly rows: readonly PlanRow[]
  readonly onShowReview: () => void
}

/** First view: how far the plan is, and what comes next. Nobody gets a list of a hundred. */
export const Stand = memo(function Stand({ rows, onShowReview }: StandProps) {
  const t = useTexts(planTexts)
  const counts = countRows(rows)
  const blocked = rows.filter(({ blockedBy }) => blockedBy.length > 0).length
  const toReview = rows.filter(({ review }) => review.length > 0).length
  const parts = [
    t('standDone', { count: counts.done }),
    t('standOpen', { count: counts.open }),
    counts.overdue > 0 && t('standOverdue', { count: counts.overdue }),
    blocked > 0 && t('standBlocked', { count: blocked }),
    counts.deferred > 0 && t('standDeferred', { count: counts.deferred }),
  ].filter(Boolean)
  return (
    <Stack as="section" gap="default" aria-labelledby="plan-stand">
      <Heading level={2} id="plan-stand">
        {t('standTitle')}
      </Heading>
      <p>{t('stand', { count: counts.total, parts: parts.join(', ') })}</p>
      {toReview > 0 && (
        <p>
          {t('standReview', { count: toReview })}{' '}
          <Button variant="link" onClick={onShowReview}>
            {t('showReview')}
          </Button>
        </p>
      )}
      <div className="plan-stand">
        <ClassTable progress={progressByClass(rows)} />
        <Next rows={rows} />
      </div>
    </Stack>
  )
})

function ClassTable({ progress }: { readonly progress: readonly ClassProgress[] }) {
  const t = useTexts(planTexts)
  const counted = ['total', 'done', 'open', 'overdue', 'deferred'] as const
  const columns: TableColumn<ClassProgress>[] = [
    {
      key: 'need',
      header: t('column-need'),
      rowHeader: true,
      cell: ({ need }) => (need ? t(`need-${need}`) : t('noNeed')),
    },
    ...counted
      .filter((key) => key !== 'deferred' || progress.some(({ deferred }) => deferred > 0))
      .map((key) => ({
        key,
        header: t(key),
        numeric: true,
        cell: (line: ClassProgress) => line[key],
      })),
  ]
  return <Table cards caption={t('byClass')} columns={columns} rows={progress} rowKey={({ need }) => need ?? 'none'} />
}

function Next({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { open } = usePlanActions()
  const next = nextDue(rows, NEXT)
  const meta = ({ due, owner }: Measure) =>
    [due && formatDate(due, language), owner?.trim() || t('mark-noOwner')].filter(Boolean).join(' · ')
  return (
    <Stack gap="small">
      <Heading level={3} size="small">
        {t('nextTitle')}
      </Heading>
      {next.length === 0 && <Text muted>{t('nextNone')}</Text>}
      <ol className="plan-list">
        {next.map((row) => (
          <li key={row.measure.id}>
            <Button variant="link" onClick={() => open(row.measure.id)}>
              {row.measure.title}
            </Button>
            <div className="plan-next__meta">
              <Text as="span" muted small>
                {meta(row.measure)}
              </Text>
              <Marks {...marksOf(row)} />
            </div>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
