import type { Answer } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { evidenceSentences } from '../../i18n/evidenceSentence.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { DescriptionList, type DescriptionListItem } from '../../ui/DescriptionList.tsx'
import { localDate } from '../localDate.ts'
import { optionsOf } from '../question/options.ts'
import { useOptionName } from '../question/useOptionName.ts'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'

export interface AnswerFactsProps {
  readonly question: Question
  readonly questionnaire: Questionnaire
  readonly answer: Answer
  /** of the other one's answer only what the two can disagree on; the assessor's notes only to the assessor */
  readonly notes: boolean
}

/** An answer that cannot be changed here: level, reasons, criteria and who said it. */
export function AnswerFacts({ question, questionnaire, answer, notes }: AnswerFactsProps) {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const textOf = useQuestionnaireText(questionnaire)
  const nameOf = useValueName(questionnaire, question)
  const met = (question.criteria ?? []).filter(({ id }) => answer.criteria?.[id] === true)
  const files = answer.attachments?.length ?? 0
  const seen = [
    ...(answer.evidence ? evidenceSentences(answer.evidence, language) : []),
    ...(files > 0 ? [t('evidenceFiles', { count: files })] : []),
  ]
  const written = (term: string, text: string | undefined) => (text?.trim() ? [{ term, details: text }] : [])
  return (
    <DescriptionList
      stacked
      items={[
        { term: t('answer'), details: <strong>{nameOf(answer)}</strong> },
        ...written(t('reason'), answer.value === NOT_APPLICABLE ? answer.reason : undefined),
        ...written(t('comment'), answer.comment),
        ...listed(
          t('criteria'),
          met.map(({ id, text }) => [id, textOf(text)]),
        ),
        ...listed(
          t('evidence'),
          seen.map((sentence, at) => [String(at), sentence]),
        ),
        ...written(t('note'), notes ? answer.note : undefined),
        {
          term: t('who'),
          details: [answer.by?.role, formatDate(localDate(answer.at), language)].filter(Boolean).join(', '),
        },
      ]}
    />
  )
}

function listed(term: string, lines: readonly (readonly [key: string, line: string])[]): DescriptionListItem[] {
  if (lines.length === 0) return []
  const details = (
    <ul className="answer-facts__list">
      {lines.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  )
  return [{ term, details }]
}

/** "3 – umgesetzt", "weiß nicht", "noch nicht beantwortet" */
export function useValueName(questionnaire: Questionnaire, question: Question): (answer: Answer | undefined) => string {
  const t = useTexts(viewsTexts)
  const ofQuestion = useTexts(questionTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  return (answer) => {
    if (answer?.value === undefined) return t('notAnswered')
    if (answer.value === UNKNOWN) return ofQuestion('unknown')
    if (answer.value === NOT_APPLICABLE) return ofQuestion('na')
    const option = optionsOf(questionnaire, question, language).find(({ value }) => value === answer.value)
    return option ? optionName(option) : answer.value
  }
}
