import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { optionsOf } from '../../parts/question/options.ts'
import { useOptionName } from '../../parts/question/useOptionName.ts'

/** What an answer says: '1 – ansatzweise', 'teilweise', 'weiß nicht', 'noch nicht beantwortet'. */
export function useAnswerWords(questionnaire: Questionnaire): (state: QuestionState) => string {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const nameOf = useOptionName()
  return ({ question, status, level }) => {
    if (status !== 'level') return t(`state-${status}`)
    const option = optionsOf(questionnaire, question, language).find((candidate) => candidate.level === level)
    return option ? nameOf(option) : t('state-level', { level: level ?? 0 })
  }
}
