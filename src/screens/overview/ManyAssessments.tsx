import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { textIn } from '../../core/text.ts'
import { stateName } from '../../i18n/federalStates.ts'
import { manyAssessmentsTexts } from '../../i18n/manyAssessments.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { usePaging } from '../../parts/paging/usePaging.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { EVERYTHING, findAssessments, ORDERS, STATES, small, type Wanted } from './findAssessments.ts'
import './manyAssessments.css'

interface ManyAssessmentsProps {
  /** newest change first */
  readonly entries: readonly OverviewEntry[]
  readonly draw: (entry: OverviewEntry) => ReactNode
}

/** Cards are taller than rows. */
const SIZE = 25

/** Who opens one and comes back finds the list as it was left. In memory alone: names of municipalities are typed here. */
const left: { wanted: Wanted; from: number } = { wanted: EVERYTHING, from: 0 }

/** More assessments than one looks through: to be searched, and drawn a page at a time. */
function ManyAssessments({ entries, draw }: ManyAssessmentsProps) {
  const t = useTexts(manyAssessmentsTexts)
  const language = useLanguage()
  const [wanted, setWanted] = useState(left.wanted)
  const change = (part: Partial<Wanted>) => setWanted((before) => ({ ...before, ...part }))
  // a key stands in the field at once, the list follows
  const calm = useDeferredValue(wanted)
  const searchable = useMemo(
    () => entries.map((entry) => ({ entry, words: wordsOf(entry, language) })),
    [entries, language],
  )
  const found = useMemo(() => findAssessments(searchable, calm, language), [searchable, calm, language])
  const paging = usePaging(found.length, JSON.stringify(calm), { size: SIZE, from: left.from })
  useEffect(() => {
    left.wanted = wanted
    left.from = paging.from
  }, [wanted, paging.from])
  const total = entries.length
  const pending = entries.filter((entry) => entry.pending).length
  return (
    <Stack gap="large">
      <div className="many-filters">
        <SearchInput
          label={t('search')}
          hint={t('searchHint')}
          hideLabel={false}
          autoComplete="off"
          value={wanted.search}
          onChange={({ target }) => change({ search: target.value })}
        />
        <Select
          label={t('state')}
          value={wanted.state ?? ''}
          onChange={({ target }) => change({ state: STATES.find((one) => one === target.value) ?? null })}
        >
          <option value="">{t('state-all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state-${state}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('sort')}
          value={wanted.order}
          onChange={({ target }) => change({ order: ORDERS.find((one) => one === target.value) ?? 'changed' })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`sort-${order}`)}
            </option>
          ))}
        </Select>
      </div>
      <Status>{found.length === total ? t('foundAll', { total }) : t('found', { count: found.length, total })}</Status>
      {pending > 0 && <Text muted>{t('pending', { count: pending })}</Text>}
      {found.length === 0 ? (
        <EmptyState
          title={t('none')}
          headingLevel={3}
          actions={<Button onClick={() => setWanted({ ...EVERYTHING, order: wanted.order })}>{t('reset')}</Button>}
        >
          {t('noneText')}
        </EmptyState>
      ) : (
        <Pages paging={paging} name={t('list')}>
          <Stack as="ul" gap="large">
            {found.slice(paging.from, paging.to).map(draw)}
          </Stack>
        </Pages>
      )}
    </Stack>
  )
}

/** For a screen whose own code comes without it. */
export function drawMany(props: ManyAssessmentsProps): ReactNode {
  return <ManyAssessments {...props} />
}

function wordsOf({ header, summary, part }: OverviewEntry, language: string): string {
  const { municipality, title, questionnaire } = header
  const state = stateName(municipality.state)
  const asked = summary ? textIn(summary.questionnaireTitle, language, 'de') : questionnaire.id
  return small(
    [
      municipality.name,
      title,
      municipality.kind,
      municipality.state,
      state,
      asked,
      questionnaire.version,
      part?.for.role,
    ]
      .filter(Boolean)
      .join(' '),
  )
}
