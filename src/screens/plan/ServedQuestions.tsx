import { useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { plannedNeed } from '../../core/plan/extras.ts'
import { needsOf } from '../../core/scoring/needs.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { questionHref } from '../../parts/questionHref.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ChooseAndAdd } from './ChooseAndAdd.tsx'
import { usePlanActions } from './planActions.ts'
import { type Undoable, UndoLine } from './UndoLine.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import type { Plan } from './usePlan.ts'

/** Level that a measure without a goal of its own reaches [S27]. */
const USUAL_GOAL = 3

export interface ServedQuestionsProps {
  readonly plan: Plan
  readonly measure: Measure
}

/** The questions a measure is for, and how far it is to lift each. */
export function ServedQuestions({ plan, measure }: ServedQuestionsProps) {
  const { assessment, questionnaire, states } = plan
  const t = useTexts(planTexts)
  const text = useQuestionnaireText(questionnaire)
  const answerWords = useAnswerWords(questionnaire)
  const { edit } = usePlanActions()
  const [chosen, setChosen] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Undoable | null>(null)
  const href = questionHref(questionnaire, assessment.id)
  const { id, questions, lifts = [] } = measure
  const goalOf = (question: string) => lifts.find((lift) => lift.question === question)?.to ?? USUAL_GOAL
  const withoutLift = (question: string) => lifts.filter((lift) => lift.question !== question)
  const add = () => {
    const state = states.get(chosen)
    if (!state) return setError(t('questionMissing'))
    const need = plannedNeed(measure) ?? needsOf([state])[0]?.need
    edit(id, {
      questions: [...questions, chosen],
      lifts: [...withoutLift(chosen), { question: chosen, to: Math.max(state.target, state.must ? USUAL_GOAL : 0) }],
      need,
    })
    setChosen('')
    setRemoved(null)
  }
  const remove = (question: string) => {
    const left = withoutLift(question)
    edit(id, { questions: questions.filter((one) => one !== question), lifts: left.length > 0 ? left : undefined })
    setRemoved({
      text: t('questionRemoved', { id: question }),
      undo: () => edit(id, { questions, lifts: measure.lifts }),
    })
  }
  return (
    <Stack as="section" gap="small" aria-labelledby="plan-questions">
      <h3 id="plan-questions">{t('questionsTitle')}</h3>
      {questions.length === 0 && <Text muted>{t('questionsNone')}</Text>}
      <ul className="plan-list">
        {questions.map((question) => {
          const state = states.get(question)
          return (
            <li key={question} className="plan-list__item">
              <div className="plan-list__words">
                <a href={href(question)}>{state ? text(state.question.text) : question}</a>
                <Text muted small>
                  {question} {state?.question.must && <Badge>{t('must')}</Badge>} ·{' '}
                  {state ? t('levelNow', { level: answerWords(state) }) : t('questionGone')}
                </Text>
              </div>
              {state && (
                <Select
                  label={t('liftsFor', { id: question })}
                  value={String(Math.min(goalOf(question), state.top))}
                  onChange={({ target }) =>
                    edit(id, { lifts: [...withoutLift(question), { question, to: Number(target.value) }] })
                  }
                >
                  {Array.from({ length: state.top }, (_, i) => i + 1).map((level) => (
                    <option key={level} value={level}>
                      {level}
                    </option>
                  ))}
                </Select>
              )}
              <WhenOpen>
                <Button variant="tertiary" small icon="delete" iconOnly onClick={() => remove(question)}>
                  {t('questionRemove', { id: question })}
                </Button>
              </WhenOpen>
            </li>
          )
        })}
      </ul>
      <UndoLine last={removed} onUndone={() => setRemoved(null)} />
      <ChooseAndAdd
        label={t('questionsAdd')}
        placeholder={t('questionsChoose')}
        chosen={chosen}
        error={error}
        onAdd={add}
        onChoose={(value) => {
          setChosen(value)
          setError(null)
        }}
      >
        {questionnaire.domains.map((domain) => (
          <optgroup key={domain.id} label={text(domain.title)}>
            {domain.questions
              .filter((question) => !questions.includes(question.id))
              .map((question) => (
                <option key={question.id} value={question.id}>
                  {question.id} · {text(question.text)}
                </option>
              ))}
          </optgroup>
        ))}
      </ChooseAndAdd>
    </Stack>
  )
}
