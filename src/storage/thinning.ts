import { RESTORE_REASONS } from './database.ts'
import type { NamedPoint } from './pointId.ts'

/** Of each reason the newest stay; before them one a week for so many weeks; before them one a month. */
const NEWEST = 10
const WEEKS = 8

/** Together, of all reasons. A full check with long comments has some 300,000 characters. */
export const MOST_POINTS = 60
export const MOST_CHARACTERS = 20_000_000

const DAY_MS = 86_400_000

/**
 * Which of the restore points of one assessment have to go, ids. What is thinned out is counted in points and in their own weeks and
 * months, never from the clock, which may be wrong. Each reason is counted by itself: an afternoon of bulk edits does not push the days
 * of a month out. Of a week or month its first point stays, the state before everything that was done in it. What is too much after that
 * is taken from the reason that has most, oldest first; the newest of all stays.
 *
 * @param points oldest first
 */
export function pointsToDrop(points: readonly NamedPoint[]): string[] {
  const kept = new Set(byReason(points).flatMap(thinOut))
  const newest = points.at(-1)
  while (kept.size > MOST_POINTS || charactersOf(kept) > MOST_CHARACTERS) {
    const oldest = oldestOfMost([...kept].filter((point) => point !== newest))
    if (!oldest) break
    kept.delete(oldest)
  }
  return points.filter((point) => !kept.has(point)).map(({ id }) => id)
}

/** Oldest first, as it comes. */
function thinOut(points: readonly NamedPoint[]): NamedPoint[] {
  const older = points.slice(0, -NEWEST)
  const weeks = firstOfEach(older, ({ time }) => Math.floor((time / DAY_MS + MONDAY) / 7))
  const months = firstOfEach(weeks.slice(0, -WEEKS), ({ time }) => new Date(time).toISOString().slice(0, 7))
  return [...months, ...weeks.slice(-WEEKS), ...points.slice(-NEWEST)]
}

/** 1 January 1970 was a Thursday. */
const MONDAY = 3

function firstOfEach(points: readonly NamedPoint[], span: (point: NamedPoint) => number | string): NamedPoint[] {
  return points.filter((point, i) => {
    const before = points[i - 1]
    return !before || span(before) !== span(point)
  })
}

function charactersOf(points: Iterable<NamedPoint>): number {
  let sum = 0
  for (const { size } of points) sum += size
  return sum
}

function oldestOfMost(points: Iterable<NamedPoint>): NamedPoint | undefined {
  const [most] = byReason([...points]).sort((a, b) => b.length - a.length)
  return most?.reduce((oldest, point) => (point.time < oldest.time ? point : oldest))
}

function byReason(points: readonly NamedPoint[]): NamedPoint[][] {
  const groups = RESTORE_REASONS.map((reason) => points.filter((point) => point.reason === reason))
  return groups.filter((group) => group.length > 0)
}
