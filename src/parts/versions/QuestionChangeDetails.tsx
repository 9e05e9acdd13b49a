import { useMemo } from 'react'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionChange } from '../../core/versions/questionChanges.ts'
import type { PlacedQuestion } from '../../core/versions/questionFields.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { WholeQuestion } from './WholeQuestion.tsx'
import './versions.css'

export interface QuestionChangeDetailsProps {
  readonly change: QuestionChange
  readonly from: Questionnaire
  readonly to: Questionnaire
  /** what the two sides are called: 'Version 1.0.0' */
  readonly columns: readonly [string, string]
}

/** All that one wants to know of a change: old and new beside each other, and why an answer may not be carried over. */
export function QuestionChangeDetails({ change, from, to, columns }: QuestionChangeDetailsProps) {
  const t = useTexts(questionChangeTexts)
  const [before, after] = [usePlaced(from, change.before), usePlaced(to, change.after)]
  const [older, newer] = [before[0], after[0]]
  const reason = reasonOf(change)
  return (
    <Stack>
      {reason && <p>{t(reason)}</p>}
      {older && newer && before.length + after.length === 2 ? (
        <DifferenceTable before={older} after={newer} columns={columns} />
      ) : (
        <div className="version-sides">
          {before.length > 0 && <Side name={columns[0]} questions={before} />}
          {after.length > 0 && <Side name={columns[1]} questions={after} />}
        </div>
      )}
      {!change.declared && change.kind !== 'same' && (
        <Text small muted>
          {t('undeclared')}
        </Text>
      )}
    </Stack>
  )
}

function Side({ name, questions }: { readonly name: string; readonly questions: readonly PlacedQuestion[] }) {
  return (
    <Stack className="version-side">
      <Text small muted>
        {name}
      </Text>
      {questions.map((placed) => (
        <WholeQuestion key={placed.question.id} placed={placed} />
      ))}
    </Stack>
  )
}

function reasonOf({ kind, after }: QuestionChange) {
  switch (kind) {
    case 'meaning':
      return 'meaningText'
    case 'split':
      return 'splitText'
    case 'merged':
      return after.length > 1 ? 'regroupedText' : 'mergedText'
    case 'same':
    case 'added':
    case 'reworded':
    case 'retired':
    case 'moved':
      return null
    default:
      return kind satisfies never
  }
}

function usePlaced(questionnaire: Questionnaire, questions: readonly Question[]): PlacedQuestion[] {
  return useMemo(() => {
    const places = placesOf(questionnaire)
    return questions.flatMap(({ id }) => {
      const place = places.get(id)
      return place ? [{ ...place, questionnaire }] : []
    })
  }, [questionnaire, questions])
}
