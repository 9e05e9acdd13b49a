import type { PaperText } from '../../core/report/paper.ts'
import type { ProviderLetter } from '../../core/report/providerLetter.ts'
import type { Language } from '../../i18n/catalogue.ts'
import type { LetterWords } from '../../i18n/letterText.ts'
import type { Flow } from '../flow/flow.ts'
import type { Run } from '../flow/passage.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { ownLanguage } from '../ownLanguage.ts'

/** What every part of the letter draws with. */
export interface LetterSheet {
  readonly flow: Flow
  readonly letter: ProviderLetter
  readonly lang: Language
  readonly words: LetterWords
}

/** A text of the questionnaire. */
export function runOf({ text, lang }: PaperText, style: TextStyle): Run {
  return lang === null ? { text, style } : { text, style, lang }
}

/** A text that the municipality wrote itself. */
export function ownRun({ letter, lang }: LetterSheet, text: string, style: TextStyle): Run {
  return runOf({ text, lang: ownLanguage(letter.userLang, lang) }, style)
}
