import type { QuestionState, StatesById } from '../scoring/questionState.ts'
import type { Need } from '../scoring/score.types.ts'
import type { ReportConsequence, ReportDecision } from './issued.ts'
import type { PlanReport, PlanReportRow } from './planReport.ts'

type Say = (text: Readonly<Record<string, string>>) => string

/** What the one page for the mayor has room for. */
const NAMED = 3

/** Of missed minimum requirements only, by rank: of what is unknown no consequence is claimed [S2]. */
export function reportConsequences(states: Iterable<QuestionState>, say: Say): ReportConsequence[] {
  return [...states]
    .filter(({ must }) => must === 'missed')
    .toSorted((a, b) => a.question.rank - b.question.rank)
    .flatMap(({ question: { id, consequence } }) => (consequence ? [{ question: id, text: say(consequence) }] : []))
    .slice(0, NAMED)
}

interface DecisionsInput {
  /** in order [S25] */
  readonly needs: readonly Need[]
  readonly states: StatesById
  readonly rows: PlanReport['rows']
  readonly say: Say
}

/** The first needs with what the plan says of each; two needs that one measure serves are one decision. */
export function reportDecisions({ needs, states, rows, say }: DecisionsInput): ReportDecision[] {
  const decisions = new Map<string, ReportDecision>()
  for (const { question: id, need, clarify } of needs) {
    if (decisions.size === NAMED) break
    const serving = rows.filter(({ questions }) => questions.some((question) => question.id === id))
    const row = serving.find(isToDo) ?? serving.find(isFinished) ?? serving[0]
    const key = row?.id ?? id
    const question = states.get(id)?.question
    // done, and the answer does not say so yet: there is nothing left to decide
    if (decisions.has(key) || !question || (row && isFinished(row))) continue
    const title = row?.title ?? say(question.measure?.title ?? question.text)
    decisions.set(key, { question: id, title, need, clarify, planned: row ? plannedOf(row) : null })
  }
  return [...decisions.values()]
}

function plannedOf({ number, status, once, yearly, due, owner }: PlanReportRow): ReportDecision['planned'] {
  return { number, status, once, yearly, due, owner }
}

function isToDo({ status }: PlanReportRow): boolean {
  return status === 'open' || status === 'started'
}

function isFinished({ status }: PlanReportRow): boolean {
  return status === 'done' || status === 'verified'
}
