import { useId } from 'react'
import type { TemplateCandidate } from '../../core/network/buildTemplate.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useSaidWords } from '../../parts/provider/useSaidWords.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { TemplateDraft, WordsOf } from './useTemplateDraft.ts'

export interface AnswerFieldsProps {
  readonly questionnaire: Questionnaire
  readonly candidate: TemplateCandidate
  readonly draft: TemplateDraft
}

/** One answer: whether it goes along, and what members are told with it. */
export function AnswerFields({ questionnaire, candidate, draft }: AnswerFieldsProps) {
  const t = useTexts(templateScreenTexts)
  const ofEvidence = useTexts(evidenceTexts)
  const text = useQuestionnaireText(questionnaire)
  const saidWords = useSaidWords(questionnaire)
  const name = useId()
  const { question, says, chosen } = candidate
  const { id } = question
  const words = draft.own.questions[id]
  const change = (changed: Partial<WordsOf>) => draft.changeWords([id], changed)
  const facts = [
    saidWords(question, says),
    `${says.depth} ${ofEvidence(says.depth)}`,
    says.criteria && t('criteria', { count: says.criteria.length }),
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would show its frame, and its legend is the label of the box
    <div className="template-answer" role="group" aria-labelledby={name}>
      <Checkbox
        label={
          <span id={name}>
            {id} {text(question.text)}
          </span>
        }
        hint={facts.filter(Boolean).join(' · ')}
        checked={chosen}
        onChange={(event) => change({ left: !event.target.checked })}
      />
      {chosen && (
        <div className="template-answer__words">
          <TextArea
            rows={1}
            label={t('reference')}
            hint={t('referenceHint')}
            maxLength={5000}
            value={words?.reference ?? ''}
            onChange={(event) => change({ reference: event.target.value })}
          />
          <DateInput
            label={t('date')}
            value={says.date ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '' || /^2\d{3}-/.test(value)) change({ date: value })
            }}
          />
          <TextArea
            rows={1}
            label={t('explanation')}
            maxLength={5000}
            value={words?.explanation ?? ''}
            onChange={(event) => change({ explanation: event.target.value })}
          />
        </div>
      )}
    </div>
  )
}
