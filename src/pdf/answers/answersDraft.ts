import type { answersReportTexts } from '../../i18n/answersReport.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import type { questionTexts } from '../../i18n/question.ts'
import type { Draft } from '../report/draft.ts'

/** What the questions are drawn with. */
export interface AnswersDraft extends Draft {
  readonly a: Translate<(typeof answersReportTexts)['de']>
  readonly q: Translate<(typeof questionTexts)['de']>
}

/** mm of the column in which the labels stand, left of what they name */
export const LABEL_WIDTH = 26
