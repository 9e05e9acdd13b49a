import { optionName } from '../../i18n/optionName.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AnswerOption } from './options.ts'

/** What an option is called on the screen, by the words of `optionName`. */
export function useOptionName(): (option: AnswerOption) => string {
  const t = useTexts(questionTexts)
  return ({ label, level, anchor }) => optionName({ label, level, described: anchor !== null }, t)
}
