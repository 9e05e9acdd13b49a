import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'

export interface AnswerWordsProps {
  readonly state: QuestionState
  readonly questionnaire: Questionnaire
}

/** The answer as a level with the word one has chosen it by: "Stufe 2 (teilweise)", "weiß nicht". */
export function AnswerWords({ state: { question, status, level }, questionnaire }: AnswerWordsProps) {
  const t = useTexts(standardsTexts)
  if (status !== 'level' || level === null) return t(status === 'level' ? 'open' : status)
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  const label = scale?.options.find((option) => option.level === level)?.label
  if (!label) return t('level', { level })
  return (
    <>
      {t('level', { level })} (<Words of={label} questionnaire={questionnaire} />)
    </>
  )
}
