import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, AssessmentFile, Earlier, EarlierAnswer, EarlierMeasure, Measure } from '../assessment/schema.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'

/**
 * What a check says, as it is embedded in the one that follows it: the answers that count with the levels they stand for, and the plan.
 * No photos and no notes: those stay with the check they were made in.
 * @param idNow of a question that has another id in the questionnaire of the follow-up; the same id while not given
 */
export function earlierOf(
  file: AssessmentFile,
  questionnaire: Questionnaire,
  idNow: ReadonlyMap<string, string> = new Map(),
): Earlier {
  const levels = levelsByQuestion(questionnaire)
  const answers = Object.entries(countingAnswers(file)).map(([question, answer]) => [
    idNow.get(question) ?? question,
    said(answer, levels.get(question)?.get(answer.value ?? '')),
  ])
  return {
    assessment: file.id,
    asOf: asOfOf(file),
    questionnaire: file.questionnaire,
    answers: Object.fromEntries(answers),
    measures: file.measures.map(promised),
  }
}

/** The day that a check speaks of, YYYY-MM-DD; of one that names none, the day on which it was begun. */
export function asOfOf({ audit, createdAt }: Pick<AssessmentFile, 'audit' | 'createdAt'>): string {
  return audit.asOf ?? createdAt.slice(0, 10)
}

function said(answer: Answer, level: number | undefined): EarlierAnswer {
  const { value, reason, performedBy, comment, evidence, by, at } = answer
  return { ...given({ value, level, reason, performedBy, comment, evidence, by }), at }
}

function promised({ id, questions, title, owner, due, status, cost }: Measure): EarlierMeasure {
  const { once, yearly } = cost ?? {}
  const costs = given({ once, yearly })
  return {
    id,
    questions,
    title,
    status,
    ...given({ owner, due }),
    ...(Object.keys(costs).length > 0 && { cost: costs }),
  }
}

/** Level by option id, by question id. */
function levelsByQuestion(questionnaire: Questionnaire): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const scales = new Map(
    questionnaire.scales.map(({ id, options }) => [id, new Map(options.map((option) => [option.id, option.level]))]),
  )
  return new Map(questionsOf(questionnaire).map(({ id, scale }) => [id, scales.get(scale) ?? new Map()]))
}

function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
