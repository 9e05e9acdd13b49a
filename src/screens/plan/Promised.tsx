import { useMemo } from 'react'
import type { EarlierMeasure } from '../../core/assessment/schema.ts'
import { OUTCOMES, type PromisedLevel, type PromisedMeasure, promisesOf } from '../../core/versions/promises.ts'
import { formatEuro } from '../../i18n/amounts.ts'
import { formatDate } from '../../i18n/format.ts'
import { promisesTexts } from '../../i18n/promises.ts'
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
  const { list, counts, late, added, asOf } = promises
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    t(`count-${outcome}`, { count: counts[outcome] }),
  )
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
        {t('intro', { count: list.length, date: formatDate(asOf, language) })} {parts.join(', ')}.
        {late > 0 && ` ${t('late', { count: late })}`}
        {added > 0 && ` ${t('added', { count: added })}`}
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
    <>
      <Button variant="link" onClick={() => open(now.id)}>
        {now.title}
      </Button>
      {now.title !== before.title && (
        <Text muted small>
          {before.title}
        </Text>
      )}
    </>
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
    <>
      {t(`status-${status}`)}, {due ? t('until', { date: formatShortDate(due, language) }) : t('noDate')}
      <Text muted small>
        {owner?.trim() || t('noOwner')}
      </Text>
    </>
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
  const words = (cost: EarlierMeasure['cost']) => {
    const [once, yearly] = [cost?.once, cost?.yearly].map((sum) => (sum ? formatEuro(sum, language) : null))
    if (once && yearly) return t('costs', { once, yearly })
    if (once) return t('costOnce', { once })
    return yearly ? t('costYearly', { yearly }) : t('none')
  }
  const [was, is] = [words(before.cost), words(now?.cost)]
  return was === is ? was : t('move', { before: was, now: is })
}

function Levels({ levels }: { readonly levels: readonly PromisedLevel[] }) {
  const t = useTexts(promisesTexts)
  const said = (level: number | null) => (level === null ? t('none') : String(level))
  if (levels.length === 0) return t('none')
  return (
    <ul className="plan-levels">
      {levels.map(({ question, before, now }) => (
        <li key={question}>{t('levelMove', { question, before: said(before), now: said(now) })}</li>
      ))}
    </ul>
  )
}
