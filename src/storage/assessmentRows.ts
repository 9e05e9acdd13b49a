import type { Answer, AssessmentFile } from '../core/assessment/schema.ts'
import { type AnswerRow, type Database, type Header, rowsOf, type View } from './database.ts'

/** The tables that hold the state of an assessment, without its log. */
export function stateTables(db: Database) {
  return [db.assessments, db.answers, db.measures]
}

/** Within a transaction over `stateTables`: an assessment as it stands, its log empty; `null`: not there. */
export async function readState(db: Database, id: string): Promise<AssessmentFile | null> {
  const [row, answers, measures] = await Promise.all([
    db.assessments.get(id),
    rowsOf(db.answers, id).toArray(),
    rowsOf(db.measures, id).toArray(),
  ])
  if (!row) return null
  const { deletedAt: _, sample: __, ...header } = row.body
  const viewOf = (view: View): Record<string, Answer> =>
    Object.fromEntries(answers.filter((answer) => answer.view === view).map(({ question, body }) => [question, body]))
  return {
    ...header,
    answers: viewOf('answers'),
    assessor: viewOf('assessor'),
    measures: measures.map(({ body }) => body),
    log: [],
  }
}

/**
 * Within a transaction over `stateTables`: puts an assessment there in place of what stood under its id. `marks` are the fields of the
 * row that no file knows.
 */
export async function replaceState(
  db: Database,
  { answers, assessor, measures, log: _, ...header }: AssessmentFile,
  marks: Pick<Header, 'deletedAt' | 'sample'> = {},
): Promise<void> {
  const { id } = header
  await Promise.all([rowsOf(db.answers, id).delete(), rowsOf(db.measures, id).delete()])
  await Promise.all([
    db.assessments.put({ id, body: { ...header, ...marks } }),
    db.answers.bulkPut([...answerRows(id, 'answers', answers), ...answerRows(id, 'assessor', assessor)]),
    db.measures.bulkPut(measures.map((measure) => ({ assessment: id, id: measure.id, body: measure }))),
  ])
}

function answerRows(assessment: string, view: View, answers: AssessmentFile['answers']): AnswerRow[] {
  return Object.entries(answers).map(([question, body]) => ({ assessment, view, question, body }))
}
