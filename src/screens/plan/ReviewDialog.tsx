import { type ReactNode, useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { type Aim, aimsOf } from '../../core/plan/review.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { optionsOf } from '../../parts/question/options.ts'
import { useOptionName } from '../../parts/question/useOptionName.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { questionHref } from '../../parts/questionHref.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { LongField } from './dialogFields.tsx'
import { type Undoable, UndoLine } from './UndoLine.tsx'
import { useAnswerReview } from './useAnswerReview.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import type { Plan } from './usePlan.ts'

export interface ReviewDialogProps {
  readonly plan: Plan
  readonly feed: AssessmentFeed
  readonly measure: Measure
  readonly onClose: () => void
  readonly failure: ReactNode
}

/** After a measure is finished: a person looks at each answer it serves, with its evidence at hand. Nothing changes without a button. */
export function ReviewDialog({ plan, feed, measure, onClose, failure }: ReviewDialogProps) {
  const t = useTexts(planTexts)
  const review = useAnswerReview(feed)
  const aims = aimsOf(measure, plan.states, plan.questionnaire).filter(
    ({ state }) => state.status !== 'na' && state.status !== 'out',
  )
  const open = aims.some(({ value }) => value !== null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reviewTitle')}
      closeLabel={t('close')}
      footer={<Button onClick={onClose}>{t(open ? 'reviewLater' : 'reviewDone')}</Button>}
    >
      <Stack gap="large">
        {failure}
        <Stack gap="small">
          <p className="plan-dialog__name">{measure.title}</p>
          <p>{t('reviewLead')}</p>
          <SaveStatus saver={review.saver} />
        </Stack>
        <LongField measure={measure} name="evidence" label={t('fieldEvidence')} hint={t('fieldEvidenceHint')} />
        {aims.length === 0 && <p>{t('reviewNoQuestions')}</p>}
        <Stack as="ul" gap="large">
          {aims.map((aim) => (
            <ReviewedQuestion
              key={aim.state.question.id}
              plan={plan}
              aim={aim}
              evidence={measure.evidence ?? ''}
              onChange={review.change}
            />
          ))}
        </Stack>
      </Stack>
    </Dialog>
  )
}

interface ReviewedQuestionProps {
  readonly plan: Plan
  readonly aim: Aim
  readonly evidence: string
  readonly onChange: (question: string, value: string, evidence: string) => () => void
}

function ReviewedQuestion({ plan, aim, evidence, onChange }: ReviewedQuestionProps) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { questionnaire, assessment } = plan
  const text = useQuestionnaireText(questionnaire)
  const answerWords = useAnswerWords(questionnaire)
  const nameOf = useOptionName()
  const [value, setValue] = useState('')
  const [withEvidence, setWithEvidence] = useState(false)
  const [missing, setMissing] = useState(false)
  const [changed, setChanged] = useState<Undoable | null>(null)
  const { question } = aim.state
  const { id } = question
  const options = optionsOf(questionnaire, question, language)
  const confirm = () => {
    const option = options.find((candidate) => candidate.value === value)
    if (!option) return setMissing(true)
    const undo = onChange(id, value, withEvidence ? evidence : '')
    setChanged({ text: t('reviewChanged', { id, answer: nameOf(option) }), undo })
    setValue('')
    setWithEvidence(false)
  }
  return (
    <Stack as="li" gap="small" className="plan-review">
      <p className="plan-review__question">{text(question.text)}</p>
      <p>
        {t('reviewNow', { answer: answerWords(aim.state) })} · {t('reviewGoal', { level: aim.goal })}
      </p>
      {aim.value === null && (
        <p>
          <Badge kind="success">{t('reviewReached')}</Badge>
        </p>
      )}
      <Text small>
        <a href={questionHref(questionnaire, assessment.id)(id)}>{t('reviewQuestion', { id })}</a>
      </Text>
      <UndoLine last={changed} onUndone={() => setChanged(null)} />
      {aim.value !== null && (
        <>
          <Select
            label={t('reviewAnswer', { id })}
            value={value}
            error={missing && t('reviewMissing')}
            onChange={({ target }) => {
              setValue(target.value)
              setMissing(false)
            }}
          >
            <option value="">{t('reviewKeep')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {nameOf(option)}
              </option>
            ))}
          </Select>
          {evidence.trim() !== '' && (
            <Checkbox
              label={t('reviewComment')}
              checked={withEvidence}
              onChange={({ target }) => setWithEvidence(target.checked)}
            />
          )}
          <div>
            <Button small icon="check" onClick={confirm}>
              {t('reviewConfirm', { id })}
            </Button>
          </div>
        </>
      )}
    </Stack>
  )
}
