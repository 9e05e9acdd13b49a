import type { AnswersReport } from '../../core/report/answersReport.ts'
import { writeXlsx } from '../xlsx/writeXlsx.ts'
import { aboutTable, answersLanguage, answersTable, answersTitle, answersWords } from './answersTables.ts'

/** The short name of a question stays in sight while one reads to the right. */
const FROZEN = 1

/** The answers as a workbook: one row for each question, and a sheet that says from what it was made. */
export function answersXlsx(report: AnswersReport): Uint8Array<ArrayBuffer> {
  const t = answersWords(report)
  const title = answersTitle(report, t)
  const footer = t('footer', { title })
  return writeXlsx({
    title,
    language: answersLanguage(report),
    sheets: [
      { name: t('sheetAnswers'), tables: [answersTable(report)], footer, frozenColumns: FROZEN },
      { name: t('sheetAbout'), tables: [aboutTable(report)], footer },
    ],
  })
}
