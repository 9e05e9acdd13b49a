import { useCallback } from 'react'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { type LocalText, textIn } from '../../core/text.ts'
import { useLanguage } from '../../i18n/useTexts.ts'

/** Texts of a questionnaire in the language of the interface, else in its first language. */
export function useQuestionnaireText(questionnaire: Questionnaire): (text: LocalText) => string {
  const language = useLanguage()
  const [fallback = 'de'] = questionnaire.languages
  return useCallback((text) => textIn(text, language, fallback), [language, fallback])
}
