import type { AssessmentFile } from '../assessment/schema.ts'
import { type Comparison, compareAll, compareAssessments, type Scored } from '../scoring/compare.ts'
import { type AnswerMove, answerMoves } from './answerMoves.ts'
import { changedMeaning } from './changedMeaning.ts'
import { type LeftOut, leftOut } from './leftOut.ts'
import { type Promised, promisedBetween } from './promised.ts'
import { visitDay } from './visitOrder.ts'

/** A visit with its place among all that take part, counted from 0. */
export type Placed = Scored & { readonly at: number }

/** What happened from one visit to a later one. */
export interface Step extends Omit<Comparison, 'answers'> {
  readonly from: number
  readonly to: number
  /** minimum requirements among the common questions */
  readonly must: number
  /** every answer that says something else now, in the order of the later questionnaire */
  readonly moves: readonly AnswerMove[]
  /** what the plan of the earlier visit had open; see `newMeasures` for the rest of the later plan */
  readonly promised: readonly Promised[]
  /** measures of the later plan that the earlier one did not have */
  readonly newMeasures: number
  readonly leftOut: readonly LeftOut[]
}

export function stepBetween(earlier: Placed, later: Placed): Step {
  const changed = changedMeaning([earlier.questionnaire, later.questionnaire])
  const excluded = new Set(changed.keys())
  const { answers: _, ...figures } = compareAssessments(earlier, later, excluded)
  const [before, now] = [earlier.assessment, later.assessment]
  return {
    from: earlier.at,
    to: later.at,
    ...figures,
    must: compareAll([earlier, later], excluded).must,
    moves: answerMoves(earlier, later, excluded),
    promised: promisedBetween(before.measures, now.measures, visitDay(now)),
    newMeasures: countNew(before, now),
    leftOut: leftOut([earlier, later], changed).map((one) => ({
      ...one,
      missingIn: one.missingIn.map((side) => (side === 0 ? earlier.at : later.at)),
    })),
  }
}

function countNew(before: Pick<AssessmentFile, 'measures'>, now: Pick<AssessmentFile, 'measures'>): number {
  const known = new Set(before.measures.map(({ id }) => id))
  return now.measures.filter(({ id }) => !known.has(id)).length
}
