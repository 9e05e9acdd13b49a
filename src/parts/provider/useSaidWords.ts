import type { TemplateAnswer } from '../../core/assessment/heldTemplate.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { optionsOf } from '../question/options.ts'
import { useOptionName } from '../question/useOptionName.ts'

/** What a provider's answer is called: '3 – umgesetzt'. Of a question that is not at hand only its level is told. */
export function useSaidWords(questionnaire: Questionnaire) {
  const language = useLanguage()
  const optionName = useOptionName()
  return (question: Question | undefined, said: Pick<TemplateAnswer, 'value' | 'level'> | null): string => {
    if (!said) return '–'
    const options = question ? optionsOf(questionnaire, question, language) : []
    const option = options.find(({ value }) => value === said.value)
    return option ? optionName(option) : String(said.level)
  }
}
