import type { HeldAnswer } from '../assessment/heldTemplate.ts'
import type { Answer } from '../assessment/schema.ts'
import { EVIDENCE_DEPTHS, NOT_APPLICABLE } from '../assessment/values.ts'
import { depthOf, type Evidence } from '../evidence/items.ts'

/** Of one template: what it says of a question. */
export interface Offered {
  /** of the template */
  readonly id: string
  readonly answer: HeldAnswer
}

/** What somebody answers instead, and why. */
export interface Deviation {
  /** an option id, 'unknown' or 'na' */
  readonly value: string
  readonly reason: string
}

/**
 * The answer that takes over what the provider says. What was written or attached here stays; what was confirmed of another level goes,
 * as when a level is chosen by hand [S3, S6].
 */
export function acceptedAnswer(answer: Answer | undefined, { id, answer: said }: Offered, at: string): Answer {
  const own = withoutProvider(answer, id)
  const ticked = Object.fromEntries((said.criteria ?? []).map((criterion) => [criterion, true]))
  const criteria = { ...own.criteria, ...ticked }
  const evidence = joinedEvidence(own.evidence, said, id)
  const { criteria: _, evidence: __, ...rest } = own
  return {
    ...rest,
    value: said.value,
    ...(Object.keys(criteria).length > 0 && { criteria }),
    ...(evidence && { evidence }),
    performedBy: 'provider',
    source: { kind: 'provider', from: id, confirmed: true },
    template: { from: id, basis: said.basis, at },
    at,
  }
}

/** Another answer than the provider's, with its reason. */
export function deviatingAnswer(
  answer: Answer | undefined,
  { id, answer: said }: Offered,
  deviation: Deviation,
  at: string,
): Answer {
  const { value } = deviation
  const reason = deviation.reason.trim()
  return {
    ...withoutProvider(answer, id, value === answer?.value),
    value,
    ...(value === NOT_APPLICABLE && { reason: answer?.value === value ? (answer.reason ?? reason) : reason }),
    template: { from: id, basis: said.basis, reason, at },
    at,
  }
}

/** The provider says nothing of it any more: what stands there is the municipality's own from now on. */
export function releasedAnswer(answer: Answer, at: string): Answer {
  const { template: _, source, ...rest } = answer
  return { ...rest, ...(source && source.kind !== 'provider' && { source }), at }
}

/** What was taken over from this provider goes; what somebody wrote here stays. */
function withoutProvider(answer: Answer | undefined, id: string, sameLevel = false): Answer {
  const { template, source, review: _, criteria, evidence, confirmedBy, marks = [], ...rest } = answer ?? { at: '' }
  const isTheirs = template?.from === id && template.reason === undefined
  const items = (evidence?.items ?? []).filter((item) => !isFrom(item, id))
  const left = isTheirs && items.length === 0 ? undefined : evidence
  const agreed = sameLevel ? marks : marks.filter((mark) => mark !== 'agreed')
  return {
    ...rest,
    ...(sameLevel && confirmedBy && { confirmedBy }),
    ...(agreed.length > 0 && { marks: agreed }),
    ...(criteria && !isTheirs && { criteria }),
    ...(left && { evidence: { ...left, ...(left.items && { items }) } }),
    ...(source && source.kind !== 'provider' && source.kind !== 'carried' && { source }),
  }
}

/** The deeper look counts; the provider's paper stands beside what was seen here. */
function joinedEvidence(own: Evidence | undefined, said: HeldAnswer, id: string): Evidence | undefined {
  const reference = said.reference?.trim()
  const item = reference
    ? [{ kind: 'document', reference, ...(said.date !== undefined && { date: said.date }), from: id }]
    : []
  const items = [...(own?.items ?? []), ...item]
  const depths = [depthOf({ evidence: own }), said.depth].map((depth) => EVIDENCE_DEPTHS.indexOf(depth))
  const depth = EVIDENCE_DEPTHS[Math.max(...depths)] ?? said.depth
  const date = own?.date ?? (reference ? undefined : said.date)
  if (!own && depth === 'E0' && items.length === 0 && date === undefined) return undefined
  return { ...own, depth, ...(date !== undefined && { date }), ...(items.length > 0 && { items }) }
}

function isFrom(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && 'from' in item && item.from === id
}
