import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { NOT_APPLICABLE } from '../assessment/values.ts'
import type { SeenItem } from '../evidence/items.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { textIn } from '../text.ts'
import type { ReportQuestion } from './report.ts'
import { reportQuestions } from './reportQuestions.ts'
import { type Say, saidOf } from './said.ts'

/** The answers as a table that leaves the app: for those who may know everything. Dates are YYYY-MM-DD; `null` is "not stated". */
export interface AnswersReport {
  readonly lang: string
  readonly municipality: string
  readonly questionnaire: { readonly title: string; readonly version: string }
  /** Stichtag */
  readonly asOf: string | null
  /** in questionnaire order, those outside the scope too */
  readonly rows: readonly AnswersRow[]
  /** whether the assessor's own notes are among it */
  readonly notes: boolean
  /** SHA-256 (hex) over the content it was made from */
  readonly fingerprint: string | null
}

/** One question with everything that was said of it. */
export interface AnswersRow {
  /** who bears a risk is not among the answers */
  readonly question: Omit<ReportQuestion, 'risk'>
  /** the levels of this question are described one by one, so that their number is part of their name */
  readonly described: boolean
  /** "trifft nicht zu" without a reason, which counts as open [S3] */
  readonly reasonMissing: boolean
  /** why it does not apply, and the role that confirmed it */
  readonly reason: string | null
  readonly confirmedBy: string | null
  readonly followUp: string | null
  readonly comment: string | null
  /** texts of the criteria that are ticked */
  readonly criteria: readonly string[]
  /** who was asked and what was seen */
  readonly evidence: readonly SeenItem[]
  /** names of attachments with their captions */
  readonly attachments: readonly string[]
  /** day of the answer in UTC; `null` without one */
  readonly on: string | null
  /** the assessor's own note; `null` unless it was asked for */
  readonly note: string | null
}

interface AnswersInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly fingerprint: string | null
}

interface AnswersOptions {
  readonly lang: string
  readonly notes: boolean
}

export function buildAnswersReport(
  { questionnaire, assessment, fingerprint }: AnswersInput,
  { lang, notes }: AnswersOptions,
): AnswersReport {
  const say: Say = (text) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const { needs } = score(questionnaire, assessment)
  const states = questionStates(questionnaire, assessment)
  const answers = countingAnswers(assessment)
  const found = new Map(
    reportQuestions({ questionnaire, assessment, states, needs, risks: new Map(), say }).map((one) => [one.id, one]),
  )
  return {
    lang,
    municipality: assessment.municipality.name,
    questionnaire: { title: say(questionnaire.title), version: questionnaire.version },
    asOf: assessment.audit.asOf ?? null,
    rows: questionsOf(questionnaire).flatMap((question) => {
      const known = found.get(question.id)
      return known ? rowOf(question, known, answers[question.id], say, notes) : []
    }),
    notes,
    fingerprint,
  }
}

function rowOf(
  question: Question,
  known: ReportQuestion,
  answer: Answer | undefined,
  say: Say,
  notes: boolean,
): AnswersRow {
  const said = saidOf(question, answer, known.status, { say, notes })
  const { reason, confirmedBy, followUp, on, comment, note, evidence, attachments } = said
  return {
    question: known,
    described: question.levels !== undefined,
    reasonMissing: known.status === 'open' && answer?.value === NOT_APPLICABLE,
    reason,
    confirmedBy: confirmedBy?.role || null,
    followUp,
    comment,
    criteria: said.criteria.filter(({ met }) => met).map(({ text }) => text),
    evidence,
    attachments: attachments.map(({ name, caption }) => (caption === null ? name : `${name}: ${caption}`)),
    // a comment alone is no answer
    on: answer?.value === undefined ? null : on,
    note,
  }
}
