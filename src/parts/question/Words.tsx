import { foreignLanguage } from '../../core/foreignLanguage.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { type LocalText, textIn } from '../../core/text.ts'
import { useLanguage } from '../../i18n/useTexts.ts'

export interface WordsProps {
  readonly of: LocalText
  readonly questionnaire: Pick<Questionnaire, 'languages'>
}

/** A text of the questionnaire; where it is not translated, screen readers are told which language it is in. */
export function Words({ of: text, questionnaire }: WordsProps) {
  const language = useLanguage()
  const [fallback = 'de'] = questionnaire.languages
  const words = textIn(text, language, fallback)
  const foreign = foreignLanguage(text, language, fallback)
  return foreign === undefined ? words : <span lang={foreign}>{words}</span>
}
