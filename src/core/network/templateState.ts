import type { HeldAnswer, HeldTemplate, HeldTemplates } from '../assessment/heldTemplate.ts'
import type { Answer } from '../assessment/schema.ts'

/**
 * How an answer stands to what a provider says. `open`: nothing is answered here. `undecided`: something is, and nobody has said whether it
 * holds against the provider's. `outdated`: it was accepted or deviated from, and the provider says something else now, or nothing any more.
 */
export const TEMPLATE_STATES = ['open', 'accepted', 'deviating', 'outdated', 'undecided'] as const
export type TemplateState = (typeof TEMPLATE_STATES)[number]

/** What one provider says of a question. */
export interface ProviderSays {
  /** of the template */
  readonly id: string
  readonly template: HeldTemplate
  /** `null`: it said something once and was accepted or deviated from; now it says nothing of it */
  readonly answer: HeldAnswer | null
  readonly state: TemplateState
}

/** `null`: the provider has nothing to do with it. */
export function templateState(
  answer: Answer | undefined,
  id: string,
  said: Pick<HeldAnswer, 'basis'> | null,
): TemplateState | null {
  if (answer?.value === undefined) return said && 'open'
  const decision = answer.template?.from === id ? answer.template : null
  if (!decision) return said && 'undecided'
  if (decision.basis !== said?.basis) return 'outdated'
  return decision.reason === undefined ? 'accepted' : 'deviating'
}

/** What providers say of a question, in the order in which their templates were taken in. */
export function providersOf(
  templates: HeldTemplates | undefined,
  question: string,
  answer: Answer | undefined,
): ProviderSays[] {
  return Object.entries(templates ?? {}).flatMap(([id, template]) => {
    const said = saidIn(template, question)
    const state = templateState(answer, id, said)
    return state ? [{ id, template, answer: said, state }] : []
  })
}

/** The ids come from a file. */
export function saidIn({ answers }: HeldTemplate, question: string): HeldAnswer | null {
  return Object.hasOwn(answers, question) ? (answers[question] ?? null) : null
}
