import type { answersReportTexts } from '../../i18n/answersReport.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import type { questionTexts } from '../../i18n/question.ts'
import type { Run } from '../flow/passage.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { type Draft, ownWords } from '../report/draft.ts'

/** What the questions are drawn with. */
export interface AnswersDraft extends Draft {
  readonly a: Translate<(typeof answersReportTexts)['de']>
  readonly q: Translate<(typeof questionTexts)['de']>
}

/** mm of the column in which the labels stand, left of what they name */
export const LABEL_WIDTH = 26

/** What somebody wrote, without the empty lines before and after it. */
export function written(draft: AnswersDraft, text: string, style: TextStyle): Run {
  return ownWords(draft, text.trim(), style)
}
