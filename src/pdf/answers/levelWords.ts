import type { ReportLevel } from '../../core/report/report.ts'
import { optionName } from '../../i18n/optionName.ts'
import type { AnswersDraft } from './answersDraft.ts'

/** "Stufe 3 – umgesetzt"; an option that is not described and has another word than its level is called by it: "ja (Stufe 3)". */
export function levelWords({ a, q }: AnswersDraft, { level, label }: ReportLevel, described: boolean): string {
  const name = optionName({ label, level, described: false }, q)
  const ofLevel = optionName({ label: null, level, described: false }, q)
  return described || name === ofLevel ? a('levelNamed', { level, name }) : a('optionWithLevel', { level, name })
}
