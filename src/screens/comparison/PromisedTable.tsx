import type { OverTime } from '../../core/comparison/overTime.ts'
import type { Promised } from '../../core/comparison/promised.ts'
import type { Step } from '../../core/comparison/step.ts'
import { formatDate, formatShortDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { countKept } from './StepTable.tsx'

export interface PromisedTableProps {
  readonly step: Step
  readonly visits: OverTime['visits']
}

/** What the plan of the earlier visit had open, beside what became of it. */
export function PromisedTable({ step: { from, promised, newMeasures }, visits }: PromisedTableProps) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const date = formatDate(visits[from]?.day ?? '', language)
  const columns: readonly TableColumn<Promised>[] = [
    { key: 'measure', header: t('measure'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'due',
      header: t('due'),
      cell: ({ due }) => (due === null ? t('noDue') : formatShortDate(due, language)),
    },
    { key: 'before', header: t('before'), cell: ({ before }) => t(`status-${before}`) },
    {
      key: 'now',
      header: t('now'),
      cell: ({ now, late }) => (
        <Cluster gap="small">
          {t(`status-${now}`)}
          {late && now !== 'gone' && <Badge kind="warning">{t('late')}</Badge>}
        </Cluster>
      ),
    },
    {
      key: 'doneOn',
      header: t('doneOn'),
      cell: ({ doneOn }) => (doneOn === null ? '–' : formatShortDate(doneOn, language)),
    },
  ]
  return (
    <Stack>
      <Heading level={3}>{t('promised')}</Heading>
      <p>
        {promised.length === 0
          ? t('promisedNone', { date })
          : t('promisedLead', { date, count: promised.length, done: countKept(promised) })}
        {newMeasures > 0 && ` ${t('newMeasures', { count: newMeasures })}`}
      </p>
      {promised.length > 0 && (
        <Table
          caption={t('promisedCaption')}
          hideCaption
          columns={columns}
          rows={promised}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Stack>
  )
}
