import { useId } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionField } from '../../core/versions/questionFields.ts'
import type { UpgradedQuestion } from '../../core/versions/upgrade.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { AnswerFacts } from '../../parts/views/AnswerFacts.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { DescriptionList, type DescriptionListItem } from '../../ui/DescriptionList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

type Places = ReturnType<typeof placesOf>

export interface ChangeCardProps {
  readonly question: UpgradedQuestion
  readonly assessment: Assessment
  readonly questionnaires: { readonly from: Questionnaire; readonly to: Questionnaire }
  readonly places: { readonly from: Places; readonly to: Places }
}

/** One question, or several that belong together: how it was, how it is, and the old answer beside it. */
export function ChangeCard({ question, assessment, questionnaires, places }: ChangeCardProps) {
  const t = useTexts(upgradeTexts)
  const heading = useId()
  const { change, fate, partly } = question
  const { before, after } = change
  const [was, is] = [names(before), names(after)]
  const must = [...before, ...after].some((one) => one.must)
  const isNew = before.length === 0
  return (
    <article className="upgrade__card" aria-labelledby={heading}>
      <div className="upgrade__head">
        <h4 id={heading} className="upgrade__ids">
          {was === is || was === '' || is === '' ? is || was : t('ids', { before: was, after: is })}
        </h4>
        {must && <Badge>{t('must')}</Badge>}
        {!isNew && fate !== 'none' && (
          <Badge kind={fate === 'carried' ? 'success' : fate === 'confirm' ? 'warning' : 'info'}>{t(fate)}</Badge>
        )}
      </div>
      <div className="upgrade__pair">
        <DescriptionList stacked items={textItems({ question, questionnaires, places }, t)} />
        <Stack gap="small" className="upgrade__answer">
          <p>{t(isNew ? 'fate-new' : fate === 'archived' && after.length === 0 ? 'fate-gone' : `fate-${fate}`)}</p>
          {partly && <Text small>{t('partly')}</Text>}
          {before.map((one) => (
            <OldAnswers
              key={one.id}
              question={one}
              assessment={assessment}
              questionnaire={questionnaires.from}
              named={before.length > 1}
            />
          ))}
        </Stack>
      </div>
    </article>
  )
}

interface OldAnswersProps {
  readonly question: Question
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  /** one of several questions: its id stands with its answer */
  readonly named: boolean
}

function OldAnswers({ question, assessment, questionnaire, named }: OldAnswersProps) {
  const t = useTexts(upgradeTexts)
  const id = named ? `${question.id}: ` : ''
  const answers = [
    { key: 'yourAnswer', answer: assessment.answers[question.id] },
    { key: 'assessorAnswer', answer: assessment.assessor[question.id] },
  ] as const
  return answers.map(
    ({ key, answer }) =>
      answer && (
        <Stack key={key} gap="small">
          <h5 className="upgrade__whose">
            {id}
            {t(key)}
          </h5>
          <AnswerFacts question={question} questionnaire={questionnaire} answer={answer} notes />
        </Stack>
      ),
  )
}

/** What a person reads in a question; the rest of what differs has its place beside the questionnaires. */
const NAMED = ['text', 'help', 'criteria', 'scale', 'levels', 'must', 'weight', 'target', 'when'] as const

type Translate = ReturnType<typeof useTexts<typeof upgradeTexts.de>>

function textItems(
  { question: { change }, questionnaires, places }: Pick<ChangeCardProps, 'question' | 'questionnaires' | 'places'>,
  t: Translate,
): DescriptionListItem[] {
  const { before, after, details = [] } = change
  const isNamed = (field: QuestionField): field is (typeof NAMED)[number] => NAMED.some((name) => name === field)
  const fields = details.filter(isNamed)
  const sameText = before.length === 1 && after.length === 1 && !details.includes('text')
  const [from, to] = [titlesOf(before, places.from), titlesOf(after, places.to)].map((titles) => titles.join('; '))
  const lines = (questions: readonly Question[], questionnaire: Questionnaire) => (
    <Texts questions={questions} questionnaire={questionnaire} />
  )
  return [
    ...(before.length > 0 && !sameText ? [{ term: t('was'), details: lines(before, questionnaires.from) }] : []),
    ...(after.length > 0 ? [{ term: t('is'), details: lines(after, questionnaires.to) }] : []),
    {
      term: t('inDomain'),
      details: !from || !to || from === to ? to || from : t('change', { before: from, after: to }),
    },
    ...(fields.length > 0
      ? [{ term: t('changedFields'), details: fields.map((field) => t(`field-${field}`)).join(', ') }]
      : []),
  ]

  function titlesOf(questions: readonly Question[], in_: Places): string[] {
    return [...new Set(questions.flatMap(({ id }) => in_.get(id)?.domain.id ?? []))]
  }
}

interface TextsProps {
  readonly questions: readonly Question[]
  readonly questionnaire: Questionnaire
}

function Texts({ questions, questionnaire }: TextsProps) {
  const [only] = questions
  if (only && questions.length === 1) return <Words of={only.text} questionnaire={questionnaire} />
  return (
    <ul className="upgrade__texts">
      {questions.map(({ id, text }) => (
        <li key={id}>
          {id} <Words of={text} questionnaire={questionnaire} />
        </li>
      ))}
    </ul>
  )
}

function names(questions: readonly Question[]): string {
  return questions.map(({ id }) => id).join(', ')
}
