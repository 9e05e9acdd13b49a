import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { optionName } from '../../i18n/optionName.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { type AnswerOption, optionsOf } from '../../parts/question/options.ts'

/** '3 – umgesetzt'; the number alone where the questions call the level by different names. */
export function useLevelNames(questionnaire: Questionnaire): (questions: readonly Question[], level: number) => string {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  return (questions, level) => {
    const options = questions.flatMap((question) =>
      optionsOf(questionnaire, question, language).filter((option) => option.level === level),
    )
    const names = new Set(options.map(({ label }: AnswerOption) => optionName({ label, level, described: true }, t)))
    const [name] = names
    return names.size === 1 && name !== undefined ? name : String(level)
  }
}
