import { canonicalBytes, newestAt } from '../../core/assessment/canonical.ts'
import type { Answer, AssessmentFile } from '../../core/assessment/schema.ts'

/** How one of two states of an assessment can be told from the other. */
export interface Extent {
  readonly answers: number
  readonly measures: number
  /** newest change, ISO 8601 UTC */
  readonly at: string
  /** who made it, where the change log says so */
  readonly role: string | null
}

export function extentOf(assessment: AssessmentFile): Extent {
  const { answers, measures, log } = assessment
  const last = log.reduce<(typeof log)[number] | null>(
    (newest, row) => (newest && newest.at > row.at ? newest : row),
    null,
  )
  return {
    answers: Object.values(answers).filter(({ value }) => value !== undefined).length,
    measures: measures.length,
    at: newestAt(assessment),
    role: last?.role ?? null,
  }
}

export interface AnswerDifference {
  readonly question: string
  /** `undefined`: not answered */
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
}

/** Answers of the municipality's own view that are not the same in both, in the order of their ids; when they were given does not count. */
export function answerDifferences(mine: AssessmentFile, theirs: AssessmentFile): AnswerDifference[] {
  return [...new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])]
    .sort()
    .map((question) => ({ question, mine: mine.answers[question], theirs: theirs.answers[question] }))
    .filter((pair) => contentOf(pair.mine) !== contentOf(pair.theirs))
}

/** In one spelling: a file has its fields in another order than the database. */
function contentOf(answer: Answer | undefined): string {
  if (!answer) return ''
  const { at: _, ...content } = answer
  return new TextDecoder().decode(canonicalBytes(content))
}
