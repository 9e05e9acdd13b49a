import { useMemo } from 'react'
import { questionTexts } from '../../i18n/question.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Says } from './fieldItems.ts'

/** The words for the fields of a question in the language of the interface. */
export function useSays(): Says {
  const t = useTexts(questionChangeTexts)
  const ofQuestion = useTexts(questionTexts)
  const language = useLanguage()
  return useMemo(() => ({ t, ofQuestion, language }), [t, ofQuestion, language])
}
