import type { NeedClass } from './score.types.ts'

/** Person-days that the effort classes 1..5 stand for: a day up to half a person's working year [S26]. */
const DAYS = [1, 5, 20, 60, 120] as const

/** Person-days of an effort class 1..5. */
export function effortDays(effort: number): number {
  const days = DAYS[effort - 1]
  if (days === undefined) throw new RangeError(`effort class ${effort} is not in 1..5`)
  return days
}

/** Urgent and done within days; effort stands beside the need and is never divided into it [S26]. */
export function isQuickWin(need: NeedClass, effort: number): boolean {
  return (need === 'sofort' || need === 'kurzfristig') && effort <= 2
}
