import type { ReportDomain } from '../../core/report/report.ts'
import { compareFractions } from '../../core/scoring/fraction.ts'
import { type ApplicableDomainScore, isApplicable } from '../../core/scoring/score.types.ts'

interface Strongest {
  readonly title: string
  readonly stufe: number
}

/** From this Stufe on a Themenfeld is worth praising: everything in it that counts is in place. */
const GOOD = 3

/** The Themenfeld to name as an achievement: the weakest of [S16] turned round, but only from "umgesetzt" on; else `null`. */
export function strongestDomain(domains: readonly ReportDomain[]): Strongest | null {
  let best: (Strongest & { readonly target: ApplicableDomainScore['target'] }) | null = null
  for (const { title, score } of domains) {
    if (!isApplicable(score) || score.stufe === null || score.stufe < GOOD || score.must.open.length > 0) continue
    const { stufe, target } = score
    if (best === null || stufe > best.stufe || (stufe === best.stufe && isMore(target, best.target))) {
      best = { title, stufe, target }
    }
  }
  return best
}

function isMore(a: ApplicableDomainScore['target'], b: ApplicableDomainScore['target']): boolean {
  return a !== null && b !== null && compareFractions(a, b) > 0
}
