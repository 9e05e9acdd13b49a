import { useMemo } from 'react'
import type { EarlierMeasure } from '../../core/assessment/schema.ts'
import { type PromisedLevel, type PromisedMeasure, promisesOf } from '../../core/versions/promises.ts'
import { formatDate } from '../../i18n/format.ts'
import { promisesTexts } from '../../i18n/promises.ts'
import { costMove, countsWords, levelMove } from '../../i18n/promiseWords.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { usePlanActions } from './planActions.ts'
import type { Plan } from './usePlan.ts'

/** Of a follow-up: each measure that was promised, and what became of it. */
export function Promised({ plan }: { readonly plan: Plan }) {
  const t = useTexts(promisesTexts)
  const language = useLanguage()
  const { questionnaire, assessment, measures, today } = plan
  const promises = useMemo(
    () => promisesOf(questionnaire, { ...assessment, measures: [...measures] }, today),
    [questionnaire, assessment, measures, today],
  )
  if (!promises) return null
  const { list, asOf } = promises
  const columns: TableColumn<PromisedMeasure>[] = [
    { key: 'measure', header: t('measure'), rowHeader: true, cell: (one) => <Title one={one} /> },
    { key: 'promised', header: t('promised'), cell: (one) => <Stand measure={one.before} status={one.statusBefore} /> },
    {
      key: 'now',
      header: t('now'),
      cell: ({ now, statusNow }) => (now && statusNow ? <Stand measure={now} status={statusNow} /> : t('gone')),
    },
    { key: 'outcome', header: t('outcome'), cell: (one) => <Outcome one={one} /> },
    { key: 'cost', header: t('cost'), cell: (one) => <Costs one={one} /> },
    { key: 'level', header: t('level'), cell: ({ levels }) => <Levels levels={levels} /> },
  ]
  return (
    <Stack as="section" aria-labelledby="plan-promised">
      <Heading level={2} id="plan-promised">
        {t('title')}
      </Heading>
      <p>
        {t('intro', { count: list.length, date: formatDate(asOf, language) })} {countsWords(promises, t)}
      </p>
      <Table cards caption={t('table')} columns={columns} rows={list} rowKey={({ before }) => before.id} />
    </Stack>
  )
}

interface OneProps {
  readonly one: PromisedMeasure
}

function Title({ one: { before, now } }: OneProps) {
  const { open } = usePlanActions()
  if (!now) return before.title
  return (
    <div>
      <Button variant="link" onClick={() => open(now.id)}>
        {now.title}
      </Button>
      {now.title !== before.title && (
        <Text muted small>
          {before.title}
        </Text>
      )}
    </div>
  )
}

function Stand({
  measure: { due, owner },
  status,
}: {
  readonly measure: Pick<EarlierMeasure, 'due' | 'owner'>
  readonly status: PromisedMeasure['statusBefore']
}) {
  const t = useTexts(promisesTexts)
  const language = useLanguage()
  return (
    <div>
      {t(`status-${status}`)}, {due ? t('until', { date: formatShortDate(due, language) }) : t('noDate')}
      <Text muted small>
        {owner?.trim() || t('noOwner')}
      </Text>
    </div>
  )
}

const KINDS = { done: 'success', already: 'success', moved: 'warning', open: 'info', dropped: 'warning' } as const

function Outcome({ one: { outcome, late } }: OneProps) {
  const t = useTexts(promisesTexts)
  return (
    <Cluster gap="small">
      <Badge kind={KINDS[outcome]}>{t(`outcome-${outcome}`)}</Badge>
      {late && <Badge kind="danger">{t('isLate')}</Badge>}
    </Cluster>
  )
}

function Costs({ one: { before, now } }: OneProps) {
  const t = useTexts(promisesTexts)
  const language = useLanguage()
  return costMove(before.cost ?? null, now?.cost ?? null, t, language)
}

function Levels({ levels }: { readonly levels: readonly PromisedLevel[] }) {
  const t = useTexts(promisesTexts)
  if (levels.length === 0) return t('none')
  return (
    <ul className="plan-levels">
      {levels.map((level) => (
        <li key={level.question}>{levelMove(level, t)}</li>
      ))}
    </ul>
  )
}
