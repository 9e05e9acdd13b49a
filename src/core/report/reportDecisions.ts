import type { QuestionState } from '../scoring/questionState.ts'
import type { ReportConsequence, ReportDecision } from './issued.ts'
import type { PlanReport } from './planReport.ts'
import type { ReportStep } from './report.ts'

/** What the one page for the mayor has room for. */
const NAMED = 3

/** Of missed minimum requirements only, by rank: of what is unknown no consequence is claimed [S2]. */
export function reportConsequences(
  states: readonly QuestionState[],
  say: (text: Readonly<Record<string, string>>) => string,
): ReportConsequence[] {
  return states
    .filter(({ must }) => must === 'missed')
    .toSorted((a, b) => a.question.rank - b.question.rank)
    .flatMap(({ question: { id, consequence } }) => (consequence ? [{ question: id, text: say(consequence) }] : []))
    .slice(0, NAMED)
}

/** The first needs [S25], with what the plan says of each; two needs that one measure serves are one decision. */
export function reportDecisions(steps: readonly ReportStep[], { rows }: Pick<PlanReport, 'rows'>): ReportDecision[] {
  const decisions = new Map<string, ReportDecision>()
  for (const { question, title, need } of steps) {
    const row = rows.find(({ questions }) => questions.some(({ id }) => id === question))
    const key = row?.id ?? question
    if (decisions.has(key)) continue
    const planned = row && {
      number: row.number,
      once: row.once,
      yearly: row.yearly,
      due: row.due,
      owner: row.owner,
    }
    decisions.set(key, { question, title: row?.title ?? title, need, planned: planned ?? null })
  }
  return [...decisions.values()].slice(0, NAMED)
}
