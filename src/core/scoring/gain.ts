import type { Score } from './score.types.ts'

/** What a set of finished measures brings. */
export interface Gain {
  /** MUSS that are met now and were not before */
  readonly must: number
  /** Σ w·gap closed, over the needs there were before: what was open had no gap that could close */
  readonly gap: number
}

/** `after` is the score of the same questionnaire on `whatIf` [S27]. */
export function gainOf(before: Score, after: Score): Gain {
  const left = new Map(after.needs.map((need) => [need.question, need.gap]))
  return {
    must: after.overall.must.met - before.overall.must.met,
    gap: before.needs.reduce((sum, need) => sum + need.gap - (left.get(need.question) ?? 0), 0),
  }
}

/** Positive when `a` brings more: MUSS met first, then the gap closed; never averages [S27]. */
export function compareGains(a: Gain, b: Gain): number {
  return a.must - b.must || a.gap - b.gap
}
