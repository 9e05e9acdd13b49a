import type { Paper, PaperText } from '../../core/report/paper.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import type { paperTexts } from '../../i18n/paper.ts'
import type { questionTexts } from '../../i18n/question.ts'
import type { Flow } from '../flow/flow.ts'
import type { Run } from '../flow/passage.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { ownLanguage } from '../ownLanguage.ts'

/** What everything on the paper is drawn with. */
export interface Sheet {
  readonly flow: Flow
  readonly paper: Paper
  readonly lang: Language
  readonly t: Translate<(typeof paperTexts)['de']>
  /** the words that a question has on the screen too */
  readonly q: Translate<(typeof questionTexts)['de']>
}

/** mm at the left of a question for its number; everything else of it stands beside that */
const GUTTER = 10

/** Where a question's text begins and how wide it may get, in mm. */
export function columnOf({ flow }: Sheet): { readonly x: number; readonly width: number } {
  return { x: flow.left + GUTTER, width: flow.width - GUTTER }
}

/** mm of a page without its margins */
export function pageHeight({ flow }: Sheet): number {
  return flow.bottom - flow.top
}

/** A text of the questionnaire in a style. */
export function runOf({ text, lang }: PaperText, style: TextStyle): Run {
  return lang === null ? { text, style } : { text, style, lang }
}

/** A text that the municipality wrote itself. */
export function ownRun({ paper, lang }: Sheet, text: string, style: TextStyle): Run {
  return runOf({ text, lang: ownLanguage(paper.userLang, lang) }, style)
}
