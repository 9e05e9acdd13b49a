import type { ReportLevel } from '../../core/report/report.ts'
import { optionName } from '../../i18n/optionName.ts'
import type { AnswersDraft } from './answersDraft.ts'

/** "Stufe 3 – umgesetzt"; an option with a word of its own that is not described is called by it: "ja (Stufe 3)". */
export function levelWords({ a, q }: AnswersDraft, { level, label }: ReportLevel, described: boolean): string {
  const name = optionName({ label, level, described: false }, q)
  return described || label === null ? a('levelNamed', { level, name }) : a('optionWithLevel', { level, name })
}
