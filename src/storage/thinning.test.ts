import { describe, expect, it } from 'vitest'
import type { RestoreReason } from './database.ts'
import { type NamedPoint, namedPoint, pointId } from './pointId.ts'
import { MOST_CHARACTERS, MOST_POINTS, pointsToDrop } from './thinning.ts'

const DAY_MS = 86_400_000
/** a Monday */
const BEGIN = Date.parse('2026-01-05T09:00:00Z')

function point(day: number, reason: RestoreReason = 'daily', size = 1000): NamedPoint {
  return namedPoint(pointId({ time: BEGIN + Math.round(day * DAY_MS), reason, size }))
}

function days(count: number): NamedPoint[] {
  return Array.from({ length: count }, (_, day) => point(day))
}

/** As it happens: each new point may push older ones out. */
function oneByOne(points: readonly NamedPoint[]): NamedPoint[] {
  let there: NamedPoint[] = []
  for (const added of points) {
    there.push(added)
    const gone = pointsToDrop(there)
    there = there.filter(({ id }) => !gone.includes(id))
  }
  return there
}

const dayOf = ({ time }: NamedPoint) => Math.round((time - BEGIN) / DAY_MS)

describe('the id of a restore point', () => {
  it('says when, why and how large, and sorts by time', () => {
    const points = [point(0), point(3, 'merge', 7), point(400, 'restore', 1_234_567)]
    expect(points.map(({ reason, size }) => [reason, size])).toEqual([
      ['daily', 1000],
      ['merge', 7],
      ['restore', 1_234_567],
    ])
    expect(points.map(({ id }) => id).sort()).toEqual(points.map(({ id }) => id))
  })

  it('of a reason from a later version is read as well', () => {
    expect(namedPoint('0mijhh1c2k-other-a')).toMatchObject({ reason: 'restore', size: 10 })
  })
})

describe('thinning', () => {
  it('lets ten days be', () => {
    expect(pointsToDrop(days(10))).toEqual([])
  })

  it('keeps the last ten days, before them the first day of each of eight weeks, before them the first of each month', () => {
    const kept = oneByOne(days(200)).map(dayOf)
    expect(kept.slice(-10)).toEqual([190, 191, 192, 193, 194, 195, 196, 197, 198, 199])
    expect(kept.slice(-18, -10)).toEqual([140, 147, 154, 161, 168, 175, 182, 189])
    // 5 January, then the first Monday that was kept of each month
    expect(kept.slice(0, -18)).toEqual([0, 28, 56, 91, 119])
  })

  it('comes to the same step by step as at once', () => {
    const gone = pointsToDrop(days(200))
    expect(
      days(200)
        .filter(({ id }) => !gone.includes(id))
        .map(dayOf),
    ).toEqual(oneByOne(days(200)).map(dayOf))
  })

  it('does not let an afternoon of bulk edits push the days out', () => {
    const afternoon = Array.from({ length: 100 }, (_, i) => point(10 + i / 1000, 'bulk'))
    const kept = oneByOne([...days(10), ...afternoon])
    expect(kept.filter(({ reason }) => reason === 'daily')).toHaveLength(10)
    expect(kept.filter(({ reason }) => reason === 'bulk')).toHaveLength(11)
  })

  it('never keeps more than is allowed, in number and in characters, and always the newest', () => {
    const years = Array.from({ length: 80 }, (_, month) => point(month * 31, 'import'))
    expect(oneByOne(years).length).toBe(MOST_POINTS)
    const large = Array.from({ length: 9 }, (_, day) => point(day, 'import', MOST_CHARACTERS / 4))
    expect(oneByOne([...large, point(9, 'daily', 10)]).map(dayOf)).toEqual([6, 7, 8, 9])
    expect(oneByOne([point(0), point(1, 'import', MOST_CHARACTERS + 1)]).map(dayOf)).toEqual([1])
  })
})
