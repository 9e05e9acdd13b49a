import { createContext, use, useMemo } from 'react'
import { type Language, type Texts, type Translate, textsIn } from './catalogue.ts'

/** Language of the interface; the report and the user's own texts have languages of their own. */
export const LanguageContext = createContext<Language>('de')

export function useLanguage(): Language {
  return use(LanguageContext)
}

/** The texts of one area of the interface: `const t = useTexts(resultTexts); t('title')`. */
// biome-ignore lint/suspicious/noExplicitAny: the entries' own type flows through E; no caller sees the any
export function useTexts<E extends Readonly<Record<string, any>>>(texts: Texts<E>): Translate<E> {
  const language = useLanguage()
  return useMemo(() => textsIn(texts, language), [texts, language])
}
