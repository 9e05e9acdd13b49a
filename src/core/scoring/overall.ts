import type { Questionnaire } from '../questionnaire/schema.ts'
import { figuresOf } from './figures.ts'
import { compareFractions, reachesPercent } from './fraction.ts'
import type { QuestionState } from './questionState.ts'
import { type ApplicableDomainScore, type DomainScore, isApplicable, type OverallScore } from './score.types.ts'
import { stageOf } from './stage.ts'
import { sumsOf } from './sums.ts'

/** The whole assessment; `groups` are the states of each Themenfeld, in the order of `domains`. */
export function scoreOverall(
  questionnaire: Questionnaire,
  groups: readonly (readonly QuestionState[])[],
  domains: readonly DomainScore[],
): OverallScore {
  const must = countMust(domains)
  const provisional = must.open > 0 || domains.filter(isApplicable).some(isThin)
  return {
    ...figuresOf(sumsOf(groups.flat())),
    must,
    weakest: weakestOf(domains),
    provisional,
    stage: stageOf(questionnaire.stages, groups, { must, provisional }),
  }
}

function countMust(domains: readonly DomainScore[]): OverallScore['must'] {
  const count = (kind: keyof DomainScore['must']) => domains.reduce((sum, domain) => sum + domain.must[kind].length, 0)
  const counts = { met: count('met'), missed: count('missed'), unclear: count('unclear'), open: count('open') }
  return { ...counts, total: counts.met + counts.missed + counts.unclear + counts.open }
}

/** Coverage below 80 % [S17] */
export function isThin({ coverage }: ApplicableDomainScore): boolean {
  return coverage !== null && !reachesPercent(coverage[0], coverage[1], 80)
}

/** Lowest Stufe, then lowest Z, then questionnaire order, among the Themenfelder that have a Stufe at all [S16]. */
function weakestOf(domains: readonly DomainScore[]): string | null {
  let weakest: ApplicableDomainScore | null = null
  for (const domain of domains) {
    if (!isApplicable(domain) || domain.stufe === null) continue
    if (weakest === null || isWeaker(domain, weakest)) weakest = domain
  }
  return weakest?.id ?? null
}

function isWeaker(a: ApplicableDomainScore, b: ApplicableDomainScore): boolean {
  if (a.stufe !== b.stufe) return (a.stufe ?? 0) < (b.stufe ?? 0)
  return a.target !== null && b.target !== null && compareFractions(a.target, b.target) < 0
}
