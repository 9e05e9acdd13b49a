import { SMALLEST_GROUP } from '../scoring/groupFigures.ts'

/** A Themenfeld in which members of a group have to act. */
export interface Need {
  /** id of the Themenfeld */
  readonly id: string
  /** how many lie below Stufe 3, of how many that have a Stufe */
  readonly below: number
  readonly of: number
}

/**
 * Those with most members below Stufe 3 first, by share; then the lower median of Z, then the order they came in. None of which fewer
 * than five have a Stufe [S30], and none without anybody below.
 */
export function byNeed<M>(
  needs: readonly (Need & { readonly median: M | null })[],
  compareMedians: (a: M, b: M) => number,
): Need[] {
  return needs
    .filter(({ of, below }) => of >= SMALLEST_GROUP && below > 0)
    .sort(
      (a, b) =>
        b.below * a.of - a.below * b.of ||
        (a.median !== null && b.median !== null ? compareMedians(a.median, b.median) : 0),
    )
    .map(({ id, below, of }) => ({ id, below, of }))
}
