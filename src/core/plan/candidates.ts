import type { Assessment, Measure } from '../assessment/schema.ts'
import type { NeedClass } from '../scoring/score.types.ts'
import { goalsOf } from '../scoring/whatIf.ts'
import { plannedFrom } from './plannedMeasure.ts'
import type { Proposal } from './proposals.ts'
import { isFinished } from './status.ts'

/** A measure that could be finished: one of the plan that is not yet, or a proposal that is not in the plan. */
export interface Candidate {
  /** of a proposal, the measure it would become; its id names the question and enters no plan */
  readonly measure: Measure
  /** `null`: it stands in the plan */
  readonly proposal: Proposal | null
  /** proposals for the questions it serves, most urgent first */
  readonly serves: readonly Proposal[]
  /** of its most urgent question; `null` where it closes no gap there is */
  readonly need: NeedClass | null
}

interface Words {
  /** of a proposal's title, with the language it falls back to */
  readonly language: string
  readonly fallback: string
}

/** In the order of [S25] by their most urgent question. `proposals` are all that the answers ask for, in that order. */
export function candidatesOf(assessment: Assessment, proposals: readonly Proposal[], words: Words): Candidate[] {
  const planned = assessment.measures
    .filter((measure) => !isFinished(measure))
    .map((measure) => candidate(measure, null, proposals))
  const proposed = proposals
    .filter((proposal) => proposal.planned.length === 0)
    .map((proposal) => candidate(proposedMeasure(proposal, assessment, words), proposal, proposals))
  const places = new Map(proposals.map((proposal, i) => [proposal, i]))
  const placeOf = ({ serves: [first] }: Candidate) => (first && places.get(first)) ?? proposals.length
  return [...planned, ...proposed].toSorted((a, b) => placeOf(a) - placeOf(b))
}

function candidate(measure: Measure, proposal: Proposal | null, proposals: readonly Proposal[]): Candidate {
  const goals = goalsOf([measure])
  const serves = proposals.filter(({ question }) => goals.has(question.id))
  return { measure, proposal, serves, need: serves[0]?.need ?? null }
}

function proposedMeasure(proposal: Proposal, { createdAt }: Assessment, words: Words): Measure {
  return plannedFrom(proposal, { id: `proposal:${proposal.question.id}`, at: createdAt, ...words })
}
