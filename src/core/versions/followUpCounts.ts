import type { Answer, Earlier } from '../assessment/schema.ts'
import type { QuestionState } from '../scoring/questionState.ts'
import { earlierAnswer, STANDINGS, type Standing, standingOf } from './standing.ts'

/** How an answer stands against the one of before: see `standingOf`. */
export function standingOfState(
  { question, status, level }: Pick<QuestionState, 'question' | 'status' | 'level'>,
  answers: Readonly<Record<string, Answer>>,
  earlier: Earlier,
): Standing {
  return standingOf({
    answer: answers[question.id],
    before: earlierAnswer(earlier, question.id),
    level: status === 'level' ? level : null,
    must: question.must === true,
    since: earlier.asOf,
  })
}

/** How many questions in scope stand how. */
export function followUpCounts(
  states: readonly QuestionState[],
  answers: Readonly<Record<string, Answer>>,
  earlier: Earlier,
): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>
  for (const state of states) {
    if (state.status !== 'out') counts[standingOfState(state, answers, earlier)] += 1
  }
  return counts
}
