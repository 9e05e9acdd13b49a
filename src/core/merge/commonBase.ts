import { applyChange, invertChange } from '../assessment/change.ts'
import { parseAssessment } from '../assessment/parse.ts'
import type { Answer, AssessmentFile, LogEntry } from '../assessment/schema.ts'
import { merge, takenOf } from './merge.ts'
import { ANSWER_RULES } from './mergeFields.ts'

/**
 * The state from which two copies of one assessment went apart, told from their change logs: each copy without what only its own log knows.
 * `null` when the two ways back do not lead to the same state, as when changes were made without a log; then nobody can say what changed
 * on which side, and nothing may be merged.
 */
export function commonBase(mine: AssessmentFile, theirs: AssessmentFile): AssessmentFile | null {
  if (mine.id !== theirs.id || mine.questionnaire.sha256 !== theirs.questionnaire.sha256) return null
  if (mine.log.length === 0 || theirs.log.length === 0) return null
  const [a, b] = [wayBack(mine, theirs.log), wayBack(theirs, mine.log)]
  // an answer that was changed since keeps the time of that change on its way back
  return a && b && takenOf(merge(a, a, b)).length === 0 ? a : null
}

function wayBack(file: AssessmentFile, otherLog: readonly LogEntry[]): AssessmentFile | null {
  const others = new Map(otherLog.map((row) => [row.id, row]))
  const own = file.log
    .flatMap((row) => {
      const other = others.get(row.id)
      if (!other) return [row]
      // a burst of typing that went on here after the ways had parted
      return other.at < row.at ? [{ ...row, before: other.after }] : []
    })
    .toSorted((x, y) => (x.id < y.id ? 1 : -1))
  try {
    const back = own.reduce((state, row) => applyChange(state, invertChange(row)), file)
    // the log of a file may say anything
    const parsed = parseAssessment({ ...back, log: [] })
    if (!parsed.ok) return null
    const { answers, assessor } = parsed.value
    return { ...parsed.value, answers: withContent(answers), assessor: withContent(assessor) }
  } catch {
    return null
  }
}

/** What is left of an answer when all its fields are taken back is none. */
function withContent(answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]) => {
      const said = Object.entries(answer).filter(
        ([name, value]) => ANSWER_RULES.aside.includes(name) || !isEmpty(value),
      )
      const empty = said.every(([name]) => ANSWER_RULES.aside.includes(name))
      return empty ? [] : [[question, Object.fromEntries(said) as Answer] as const]
    }),
  )
}
