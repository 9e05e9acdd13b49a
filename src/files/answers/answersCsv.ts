import type { AnswersReport } from '../../core/report/answersReport.ts'
import { tableCsv } from '../tableCsv.ts'
import { answersLanguage, answersTable } from './answersTables.ts'

/** One line for each question. */
export function answersCsv(report: AnswersReport): Uint8Array<ArrayBuffer> {
  return tableCsv(answersTable(report), answersLanguage(report))
}
