import { type Quartiles, quartiles } from './fraction.ts'
import {
  type ApplicableDomainScore,
  type Fraction,
  isApplicable,
  type Score,
  STAGES,
  type Stage,
} from './score.types.ts'

/** Fewer would let each member subtract itself and read the others. */
export const SMALLEST_GROUP = 5

/** What the sums of an assessment say, without its needs. */
export type GroupMember = Pick<Score, 'overall' | 'domains'>

export interface GroupFigures {
  readonly members: number
  readonly stages: Readonly<Record<Stage | 'none', number>>
  /** over those members that have the figure; `null` if fewer than five have it */
  readonly mean: Quartiles | null
  readonly target: Quartiles | null
  readonly domains: readonly GroupDomain[]
}

export interface GroupDomain {
  readonly id: string
  /** members that have a mean here */
  readonly members: number
  readonly mean: Quartiles | null
  readonly target: Quartiles | null
  /** whole numbers 0..5 */
  readonly stufe: Quartiles | null
}

/**
 * Figures of a group of assessments of one questionnaire and major version; `null` for fewer than five [S30].
 * It takes scores, not assessments: what knows no municipality cannot rank any.
 */
export function groupFigures(scores: readonly GroupMember[]): GroupFigures | null {
  if (scores.length < SMALLEST_GROUP) return null
  const byDomain = applicableDomains(scores)
  return {
    members: scores.length,
    stages: countStages(scores),
    mean: groupQuartiles(scores.map((score) => score.overall.mean)),
    target: groupQuartiles(scores.map((score) => score.overall.target)),
    domains: [...byDomain].map(([id, domains]) => ({
      id,
      members: domains.filter(({ mean }) => mean !== null).length,
      mean: groupQuartiles(domains.map((domain) => domain.mean)),
      target: groupQuartiles(domains.map((domain) => domain.target)),
      stufe: groupQuartiles(domains.map(({ stufe }) => (stufe === null ? null : [stufe, 1]))),
    })),
  }
}

/** By the id of the Themenfeld, each that some member has: one pass over hundreds of members. */
export function applicableDomains(
  scores: readonly Pick<GroupMember, 'domains'>[],
): ReadonlyMap<string, readonly ApplicableDomainScore[]> {
  const found = new Map<string, ApplicableDomainScore[]>()
  for (const { domains } of scores) {
    for (const domain of domains) {
      const known = found.get(domain.id) ?? []
      if (known.length === 0) found.set(domain.id, known)
      if (isApplicable(domain)) known.push(domain)
    }
  }
  return found
}

function countStages(scores: readonly GroupMember[]): GroupFigures['stages'] {
  const counts = { none: 0, ...Object.fromEntries(STAGES.map((stage) => [stage, 0])) } as Record<Stage | 'none', number>
  for (const score of scores) counts[score.overall.stage ?? 'none'] += 1
  return counts
}

function groupQuartiles(values: readonly (Fraction | null)[]): Quartiles | null {
  const known = values.filter((value) => value !== null)
  return known.length < SMALLEST_GROUP ? null : quartiles(known)
}
