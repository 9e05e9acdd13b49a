/** Times of the app and of the floor in the same unit; the pair at one index was measured directly one after the other. */
export interface Pairs {
  readonly app: readonly number[]
  readonly floor: readonly number[]
}

/** Linear between the two values around the rank, as spreadsheets do; NaN of nothing. @param p 0 to 1 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = (sorted.length - 1) * p
  const below = sorted[Math.floor(rank)] ?? Number.NaN
  const above = sorted[Math.ceil(rank)] ?? Number.NaN
  return below + (above - below) * (rank - Math.floor(rank))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95)
}

/** Median of the ratios within the pairs: a machine that is slow for a while is slow for both halves of a pair. */
export function medianRatio(pairs: Pairs): number {
  return median(eachPair(pairs, (app, floor) => app / floor))
}

/** Median of app minus floor within the pairs. */
export function medianDifference(pairs: Pairs): number {
  return median(eachPair(pairs, (app, floor) => app - floor))
}

function eachPair({ app, floor }: Pairs, compare: (app: number, floor: number) => number): number[] {
  if (app.length !== floor.length) throw new Error(`${app.length} times of the app, ${floor.length} of the floor`)
  return app.map((time, i) => compare(time, floor[i] ?? Number.NaN))
}
