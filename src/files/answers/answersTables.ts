import type { AnswersReport, AnswersRow } from '../../core/report/answersReport.ts'
import { answersFileTexts } from '../../i18n/answersFile.ts'
import { isLanguage, type Language, type Translate, textsIn } from '../../i18n/catalogue.ts'
import { evidenceSentence } from '../../i18n/evidenceSentence.ts'
import { optionName } from '../../i18n/optionName.ts'
import { questionTexts } from '../../i18n/question.ts'
import type { ColumnKind, Table, TableCell } from '../table.ts'

export type AnswersWords = Translate<(typeof answersFileTexts)['de']>

export function answersLanguage({ lang }: AnswersReport): Language {
  return isLanguage(lang) ? lang : 'de'
}

export function answersWords(report: AnswersReport): AnswersWords {
  return textsIn(answersFileTexts, answersLanguage(report))
}

/** 'Antworten Musterstadt' */
export function answersTitle({ municipality }: AnswersReport, t: AnswersWords): string {
  return t('title', { municipality: municipality.trim() || t('unnamed') })
}

type Column = readonly [head: string, kind: ColumnKind, width: number, value: (row: AnswersRow) => TableCell]

/** One row for each question of the questionnaire. */
export function answersTable(report: AnswersReport): Table {
  const t = answersWords(report)
  const columns = [
    ...questionColumns(t, answersLanguage(report)),
    ...saidColumns(t, answersLanguage(report)),
    ...(report.notes ? ([[t('note'), 'text', 40, (row) => row.note]] satisfies Column[]) : []),
  ]
  return {
    columns: columns.map(([head, kind, width]) => ({ head, kind, width })),
    rows: report.rows.map((row) => columns.map(([, , , value]) => value(row))),
  }
}

/** What the rules make of an answer. */
function questionColumns(t: AnswersWords, language: Language): Column[] {
  const yesNo = (yes: boolean) => t(yes ? 'yes' : 'no')
  return [
    [t('id'), 'text', 10, ({ question }) => question.id],
    [t('domain'), 'text', 26, ({ question }) => question.domainTitle],
    [t('question'), 'text', 56, ({ question }) => question.text],
    [t('must'), 'text', 20, ({ question }) => yesNo(question.isMust)],
    [t('mustState'), 'text', 18, ({ question }) => (question.isMust ? t(`must-${question.must ?? 'none'}`) : null)],
    [t('scope'), 'text', 16, ({ question }) => yesNo(question.status !== 'out')],
    [t('answer'), 'text', 26, (row) => answerOf(row, t, language)],
    [t('level'), 'number', 7, ({ question }) => question.level?.level ?? null],
    [t('target'), 'number', 7, ({ question }) => (question.status === 'out' ? null : question.target.level)],
    [t('range'), 'text', 10, ({ question: { range } }) => range && t('rangeOf', { min: range[0], max: range[1] })],
    [t('need'), 'text', 16, ({ question: { need } }) => need && t(`need-${need}`)],
  ]
}

/** What people said of it. */
function saidColumns(t: AnswersWords, language: Language): Column[] {
  return [
    [t('performedBy'), 'text', 24, ({ question: { performedBy } }) => performedBy && t(`by-${performedBy}`)],
    [t('assignee'), 'text', 22, ({ question }) => question.assignee],
    [t('followUp'), 'date', 15, (row) => row.followUp],
    [t('reason'), 'text', 40, (row) => row.reason],
    [t('confirmedBy'), 'text', 20, (row) => row.confirmedBy],
    [t('comment'), 'text', 50, (row) => row.comment],
    [t('criteria'), 'text', 50, (row) => row.criteria.join('\n') || null],
    [t('depth'), 'text', 24, ({ question: { evidence } }) => evidence && t(evidence.depth)],
    [t('evidence'), 'text', 36, (row) => evidenceOf(row, language)],
    [t('by'), 'text', 22, ({ question }) => question.by],
    [t('on'), 'date', 15, (row) => row.on],
  ]
}

/** A line each: who was asked, what was seen, what is attached. */
function evidenceOf({ evidence, attachments }: AnswersRow, language: Language): string | null {
  return [...evidence.map((item) => evidenceSentence(item, language)), ...attachments].join('\n') || null
}

/** '2 – teilweise umgesetzt'; "weiß nicht" is never told as a fact [S2]. */
function answerOf({ question, described, reasonMissing }: AnswersRow, t: AnswersWords, language: Language): string {
  const { level, status } = question
  if (reasonMissing) return t('reasonMissing')
  if (status !== 'level') return t(`is-${status}`)
  const option = { label: level?.label ?? null, level: level?.level ?? 0, described }
  return optionName(option, textsIn(questionTexts, language))
}

/** From what and for whom the table was made. */
export function aboutTable(report: AnswersReport): Table {
  const t = answersWords(report)
  const { municipality, asOf, questionnaire, notes, fingerprint } = report
  return {
    columns: [
      { head: t('fact'), kind: 'text', width: 34 },
      // a date among texts is written as one
      { head: t('value'), kind: 'date', width: 70 },
    ],
    rows: [
      [t('municipality'), municipality.trim() || t('unnamed')],
      [t('asOf'), asOf],
      [t('questionnaire'), t('questionnaireValue', questionnaire)],
      [t('notes'), t(notes ? 'yes' : 'no')],
      [t('fingerprint'), fingerprint],
    ],
    note: t('aboutNote'),
  }
}
