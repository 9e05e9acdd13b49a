import type { Assessment } from '../../core/assessment/schema.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { ChangeKind } from '../../core/versions/questionChanges.ts'
import type { UpgradedQuestion } from '../../core/versions/upgrade.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { ChangeCard } from './ChangeCard.tsx'

export interface ChangeListProps {
  readonly questions: readonly UpgradedQuestion[]
  readonly assessment: Assessment
  readonly from: Questionnaire
  readonly to: Questionnaire
}

/** What costs an answer first, then what wants a look, then what is new or gone. */
const ORDER: readonly ChangeKind[] = ['meaning', 'split', 'merged', 'reworded', 'moved', 'added', 'retired']

/** Every question that is not as it was, by what happened to it. */
export function ChangeList({ questions, assessment, from, to }: ChangeListProps) {
  const t = useTexts(upgradeTexts)
  const happened = useTexts(questionChangeTexts)
  const places = { from: placesOf(from), to: placesOf(to) }
  const groups = ORDER.flatMap((kind) => {
    const list = questions.filter(({ change }) => change.kind === kind)
    return list.length > 0 ? [{ kind, list }] : []
  })
  return (
    <Stack as="section" gap="large" aria-labelledby="upgrade-list">
      <h2 id="upgrade-list">{t('listTitle')}</h2>
      <p>{t(groups.length > 0 ? 'listLead' : 'listNone')}</p>
      {groups.map(({ kind, list }) => (
        <Stack key={kind} as="section" aria-labelledby={`upgrade-${kind}`}>
          <h3 id={`upgrade-${kind}`} className="upgrade__kind">
            {happened(kind)} ({list.length})
          </h3>
          {list.map((question) => (
            <ChangeCard
              key={[...question.change.before, ...question.change.after].map(({ id }) => id).join()}
              question={question}
              assessment={assessment}
              questionnaires={{ from, to }}
              places={places}
            />
          ))}
        </Stack>
      ))}
    </Stack>
  )
}
