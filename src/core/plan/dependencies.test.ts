import { describe, expect, it } from 'vitest'
import { circleThrough } from './dependencies.ts'
import { exampleMeasure } from './plan.example.ts'

const plan = (waits: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(waits).map(([id, dependsOn]) => exampleMeasure({ id, dependsOn: [...dependsOn] }))
const circle = (waits: Parameters<typeof plan>[0], id: string, before: string) =>
  circleThrough(plan(waits), id, before)?.map((measure) => measure.id) ?? null

describe('circleThrough', () => {
  it('finds the way back, however long', () => {
    expect(circle({ a: [], b: ['a'] }, 'a', 'b')).toEqual(['b', 'a'])
    expect(circle({ a: [], b: ['a'], c: ['x', 'b'], x: [] }, 'a', 'c')).toEqual(['c', 'b', 'a'])
    expect(circle({ a: [] }, 'a', 'a')).toEqual(['a'])
  })

  it('finds nothing where there is nothing', () => {
    expect(circle({ a: [], b: [], c: ['b'] }, 'a', 'c')).toBeNull()
    expect(circle({ a: [], b: ['gone'] }, 'a', 'b')).toBeNull()
  })

  it('gets lost in no circle that a file brought along, and in no long chain', () => {
    expect(circle({ a: [], b: ['c'], c: ['b'] }, 'a', 'b')).toBeNull()
    const chain = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, i === 0 ? [] : [`m${i - 1}`]]))
    expect(circle(chain, 'm0', 'm49999')).toHaveLength(50_000)
  })
})
