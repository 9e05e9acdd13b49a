import type { Measure } from '../assessment/schema.ts'
import { textIn } from '../text.ts'
import type { Proposal } from './proposals.ts'
import type { Status } from './status.ts'

interface Origin {
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  /** of the title, with the language it falls back to */
  readonly language: string
  readonly fallback: string
  readonly role?: string | null
}

/** How a proposal stands in the plan when it is taken: open, nobody's, without a date. Its goal is the question's target; its class is kept. */
export function plannedFrom(proposal: Proposal, { id, at, language, fallback, role = null }: Origin): Measure {
  const { question, need, target, effort, days } = proposal
  return {
    ...ownMeasure(id, textIn(question.measure?.title ?? question.text, language, fallback), at, role),
    need,
    questions: [question.id],
    lifts: [{ question: question.id, to: target }],
    ...(effort !== null && { effort }),
    ...(days !== null && { days }),
  }
}

/** The measure of the plan that now serves the question of the proposal as well; what it took so far stays as it was planned. */
export function servingAlso(measure: Measure, { question, target }: Proposal): Measure {
  if (measure.questions.includes(question.id)) return measure
  const lifts = (measure.lifts ?? []).filter((lift) => lift.question !== question.id)
  return {
    ...measure,
    questions: [...measure.questions, question.id],
    lifts: [...lifts, { question: question.id, to: target }],
  }
}

/** A measure that a person adds by hand; it may serve questions or none. */
export function ownMeasure(id: string, title: string, at: string, role: string | null = null): Measure {
  const status: Status = 'open'
  return { id, title, questions: [], status, history: [{ at, to: status, ...(role !== null && { role }) }] }
}
