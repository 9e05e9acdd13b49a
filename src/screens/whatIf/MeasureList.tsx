import { useCallback, useId, useMemo, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import { sumOfDays } from '../../core/plan/days.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { toggled } from '../../parts/toggled.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { type GroupName, MeasureGroup } from './MeasureGroup.tsx'
import type { ChosenMeasures } from './useChosen.ts'
import { useDayWords } from './useDayWords.ts'

export interface MeasureListProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly candidates: readonly Candidate[]
  readonly chosen: ChosenMeasures
  readonly onGoToEffect: () => void
}

const GROUPS: readonly GroupName[] = [...NEEDS, 'none']

export function MeasureList({ questionnaire, assessment, candidates, chosen, onGoToEffect }: MeasureListProps) {
  const t = useTexts(whatIfTexts)
  const text = useQuestionnaireText(questionnaire)
  const inWords = useDayWords()
  const heading = useId()
  const [query, setQuery] = useState('')
  const first = GROUPS.find((name) => candidates.some((candidate) => groupOf(candidate) === name))
  const [open, setOpen] = useState<ReadonlySet<GroupName>>(() => new Set(first ? [first] : []))
  const toggle = useCallback((name: GroupName, isOpen: boolean) => {
    setOpen((before) => toggled(before, name, isOpen))
  }, [])
  const wanted = query.trim().toLowerCase()
  const found = useMemo(() => {
    const words = ({ measure, proposal, serves }: Candidate) =>
      [
        proposal?.question.measure ? text(proposal.question.measure.title) : measure.title,
        ...serves.flatMap(({ question, domain }) => [question.id, text(question.text), text(domain.title)]),
      ].join(' ')
    return wanted === '' ? candidates : candidates.filter((one) => words(one).toLowerCase().includes(wanted))
  }, [candidates, wanted, text])
  const ticked = candidates.filter(({ measure }) => chosen.ids.has(measure.id)).map(({ measure }) => measure)
  const sofort = candidates.filter(({ need }) => need === 'sofort').map(({ measure }) => measure.id)
  return (
    <Stack as="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('listTitle')}</h2>
      <SearchInput
        label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Cluster gap="small">
        {sofort.length > 0 && (
          <Button small onClick={() => chosen.set([...chosen.ids, ...sofort])}>
            {t('allSofort')}
          </Button>
        )}
        <Button small variant="tertiary" disabled={ticked.length === 0} onClick={() => chosen.set([])}>
          {t('clear')}
        </Button>
      </Cluster>
      <Cluster gap="small" justify="between">
        <p role="status">
          {ticked.length === 0
            ? t('statusNone')
            : t('status', { count: ticked.length, days: inWords(sumOfDays(ticked)) })}
        </p>
        <Button variant="link" onClick={onGoToEffect}>
          {t('toEffect')}
        </Button>
      </Cluster>
      {found.length === 0 && <p>{t('searchNone', { query: query.trim() })}</p>}
      <div>
        {GROUPS.map((name) => {
          const own = found.filter((candidate) => groupOf(candidate) === name)
          if (own.length === 0) return null
          return (
            <MeasureGroup
              key={name}
              name={name}
              candidates={own}
              ids={chosen.ids}
              measures={assessment.measures}
              questionnaire={questionnaire}
              userLanguage={assessment.language}
              open={wanted !== '' || open.has(name)}
              onToggle={wanted === '' ? toggle : NOTHING}
              onTick={chosen.tick}
            />
          )
        })}
      </div>
    </Stack>
  )
}

/** While one searches, every group with a hit is open. */
const NOTHING = () => {}

function groupOf({ need }: Candidate): GroupName {
  return need ?? 'none'
}
