import { median } from './fraction.ts'
import { type Fraction, isApplicable, type Score, STAGES, type Stage } from './score.types.ts'

/** Fewer would let each member subtract itself and read the others. */
const SMALLEST_GROUP = 5

export interface GroupFigures {
  readonly members: number
  readonly stages: Readonly<Record<Stage | 'none', number>>
  /** median over those members that have the figure; `null` if fewer than five have it */
  readonly mean: Fraction | null
  readonly target: Fraction | null
  readonly domains: readonly { readonly id: string; readonly mean: Fraction | null; readonly target: Fraction | null }[]
}

/**
 * Figures of a group of assessments of one questionnaire and major version; `null` for fewer than five [S30].
 * It takes scores, not assessments: what knows no municipality cannot rank any.
 */
export function groupFigures(scores: readonly Score[]): GroupFigures | null {
  if (scores.length < SMALLEST_GROUP) return null
  const ids = [...new Set(scores.flatMap((score) => score.domains.map((domain) => domain.id)))]
  return {
    members: scores.length,
    stages: countStages(scores),
    mean: groupMedian(scores.map((score) => score.overall.mean)),
    target: groupMedian(scores.map((score) => score.overall.target)),
    domains: ids.map((id) => {
      const domains = scores.flatMap((score) => score.domains.filter((domain) => domain.id === id)).filter(isApplicable)
      return {
        id,
        mean: groupMedian(domains.map((domain) => domain.mean)),
        target: groupMedian(domains.map((domain) => domain.target)),
      }
    }),
  }
}

function countStages(scores: readonly Score[]): GroupFigures['stages'] {
  const counts = { none: 0, ...Object.fromEntries(STAGES.map((stage) => [stage, 0])) } as Record<Stage | 'none', number>
  for (const score of scores) counts[score.overall.stage ?? 'none'] += 1
  return counts
}

function groupMedian(values: readonly (Fraction | null)[]): Fraction | null {
  const known = values.filter((value) => value !== null)
  return known.length < SMALLEST_GROUP ? null : median(known)
}
