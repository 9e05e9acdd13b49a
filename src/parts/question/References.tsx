import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Text } from '../../ui/Text.tsx'

export interface ReferencesProps {
  readonly references: Question['references']
  readonly questionnaire: Questionnaire
}

/** "Berührt", never "erfüllt": an answer here proves nothing about a standard. */
export function References({ references, questionnaire }: ReferencesProps) {
  const t = useTexts(questionTexts)
  const entries = Object.entries(references ?? {})
  if (entries.length === 0) return null
  return (
    <div className="question__references">
      <Text small muted>
        {t('references')}
      </Text>
      <ul>
        {entries.map(([id, ids]) => {
          const standard = questionnaire.standards?.find((entry) => entry.id === id)
          return (
            <li key={id}>
              {t('reference', { title: standard?.title ?? id, edition: standard?.edition ?? '–', ids: ids.join(', ') })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
