import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import type { Language } from '../../i18n/catalogue.ts'

/** A title may be as long as its author likes; in a sentence it must not be. */
const LONGEST = 80

/** Title and version for a sentence about a questionnaire. */
export function nameOf({ title, version, languages: [fallback = 'de'] }: Questionnaire, language: Language) {
  const words = textIn(title, language, fallback)
  return { title: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words, version }
}
