import type { Domain, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionChange } from '../../core/versions/questionChanges.ts'
import type { ListedKind } from '../../parts/versions/ChangeBadge.tsx'

/** Kinds as one looks for them: first what concerns answers most. */
export const FILTERS = ['added', 'reworded', 'split', 'merged', 'retired', 'moved', 'meaning', 'details'] as const
export type Filter = (typeof FILTERS)[number] | 'all'

/** Changes that stand in one Themenfeld; those without a successor in that in which they stood. */
export interface DomainChanges {
  readonly domain: Domain
  /** the version that the Themenfeld is taken from: the older one where it has gone */
  readonly questionnaire: Questionnaire
  readonly changes: readonly QuestionChange[]
}

export function listedKind({ kind, details = [] }: QuestionChange): ListedKind {
  return kind === 'same' && details.length > 0 ? 'details' : kind
}

export function countKinds(changes: readonly QuestionChange[]): ReadonlyMap<ListedKind, number> {
  const counts = new Map<ListedKind, number>()
  for (const change of changes) counts.set(listedKind(change), (counts.get(listedKind(change)) ?? 0) + 1)
  return counts
}

/** What is not the same, by Themenfeld, at most `limit` of them. */
export function byDomain(
  changes: readonly QuestionChange[],
  { older, newer }: { readonly older: Questionnaire; readonly newer: Questionnaire },
  filter: Filter,
  limit: number,
): DomainChanges[] {
  const wanted = changes.filter((change) => {
    const kind = listedKind(change)
    return kind !== 'same' && (filter === 'all' || filter === kind)
  })
  const ofQuestion = [older, newer].map(
    ({ domains }) => new Map(domains.flatMap(({ id, questions }) => questions.map((question) => [question.id, id]))),
  )
  const placeOf = ({ before, after }: QuestionChange) => {
    const [question] = after.length > 0 ? after : before
    return ofQuestion[after.length > 0 ? 1 : 0]?.get(question?.id ?? '')
  }
  const known = new Set(newer.domains.map(({ id }) => id))
  const domains = [
    ...newer.domains.map((domain) => ({ domain, questionnaire: newer })),
    ...older.domains.filter(({ id }) => !known.has(id)).map((domain) => ({ domain, questionnaire: older })),
  ]
  let left = limit
  return domains.flatMap(({ domain, questionnaire }) => {
    const own = wanted.filter((change) => placeOf(change) === domain.id).slice(0, left)
    left -= own.length
    return own.length > 0 ? [{ domain, questionnaire, changes: own }] : []
  })
}
