import type { AnswersReport } from '../../core/report/answersReport.ts'
import { answersCsv } from '../../files/answers/answersCsv.ts'
import { answersWords } from '../../files/answers/answersTables.ts'
import { answersXlsx } from '../../files/answers/answersXlsx.ts'
import { download } from '../../files/download.ts'
import { fileName } from '../../files/fileName.ts'

export type AnswersFormat = 'xlsx' | 'csv'

/**
 * Hands the answers to the browser as a file and gives back its name: 'IT-Check_Musterstadt_Antworten-intern_2026-12-01.xlsx'.
 * `date`: the day on which it is made.
 */
export function exportAnswers(report: AnswersReport, format: AnswersFormat, date: string): string {
  const { municipality } = report
  const name = fileName({ municipality, profile: answersWords(report)('answers'), date, extension: format })
  switch (format) {
    case 'xlsx':
      download(answersXlsx(report), name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      break
    case 'csv':
      download(answersCsv(report), name, 'text/csv;charset=utf-8')
      break
  }
  return name
}
