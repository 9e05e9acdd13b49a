import { memo } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { TypedFields } from './answerFields.ts'
import { useQuestionnaireText } from './useQuestionnaireText.ts'
import { Words } from './Words.tsx'

export interface CriteriaProps {
  readonly question: Question
  readonly questionnaire: Questionnaire
  readonly ticked: number
  readonly register: UseFormRegister<TypedFields>
}

/** By what one sees where one stands, and which papers show it. */
export const Criteria = memo(function Criteria({ question, questionnaire, ticked, register }: CriteriaProps) {
  const t = useTexts(questionTexts)
  const text = useQuestionnaireText(questionnaire)
  const { criteria = [], evidence = [] } = question
  if (criteria.length === 0 && evidence.length === 0) return null
  const group = (legend: string, kind: 'core' | 'more') => {
    const members = criteria.filter((criterion) => criterion.kind === kind)
    if (members.length === 0) return null
    return (
      <CheckboxGroup legend={legend} hint={kind === 'core' ? t('criteriaHint') : undefined}>
        {members.map(({ id, text: words }) => (
          <Checkbox
            key={id}
            label={<Words of={words} questionnaire={questionnaire} />}
            {...register(`criteria.${id}`)}
          />
        ))}
      </CheckboxGroup>
    )
  }
  const summary = ticked > 0 ? t('criteriaTicked', { ticked, total: criteria.length }) : t('criteria')
  return (
    <Disclosure variant="plain" summary={summary} of={question.id}>
      {() => (
        <div className="question__help">
          {group(t('criteriaLegend'), 'core')}
          {group(t('criteriaMore'), 'more')}
          {evidence.length > 0 && (
            <div>
              <h3 className="question__label">{t('evidence')}</h3>
              <ul>
                {evidence.map((item) => (
                  <li key={text(item)}>
                    <Words of={item} questionnaire={questionnaire} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </Disclosure>
  )
})
