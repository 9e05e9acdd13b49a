import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './conditions.ts'
import { atomsOf, isReachable } from './reachable.ts'
import type { Condition } from './schema.ts'

const LEVELS = [0, 1, 2, 3, 4, 5]
const reachable = (condition: Condition, levels: readonly number[] | undefined = LEVELS) =>
  isReachable(condition, atomsOf(condition, ''), () => levels)
const atLeast = (level: number): Condition => ({ answer: 'Q', atLeast: level })

describe('isReachable', () => {
  it('knows that a level includes those below it', () => {
    expect(reachable({ all: [atLeast(4), { not: atLeast(2) }] })).toBe(false)
    expect(reachable({ all: [atLeast(2), { not: atLeast(4) }] })).toBe(true)
  })

  it('knows what the scale offers', () => {
    expect(reachable(atLeast(4), [0, 2, 3])).toBe(false)
    expect(reachable({ all: [atLeast(1), { not: atLeast(2) }] }, [0, 2, 3])).toBe(false)
    expect(reachable({ not: atLeast(0) })).toBe(false)
    expect(reachable(atLeast(5), undefined)).toBe(true)
  })

  it('sees a contradiction and a condition that is always true', () => {
    expect(reachable({ all: [{ scope: 'a' }, { not: { scope: 'a' } }] })).toBe(false)
    expect(reachable({ any: [{ scope: 'a' }, { not: { scope: 'a' } }] })).toBe(true)
  })

  it('keeps a scoping question and a question of the same id apart', () => {
    expect(reachable({ all: [{ scope: 'Q' }, { not: atLeast(1) }] })).toBe(true)
  })

  it('decides up to 12 atoms and gives up beyond, however often the same one is repeated', () => {
    const scopes = (count: number): Condition => ({
      all: Array.from({ length: count }, (_, i) => ({ scope: `s${i}` })),
    })
    expect(reachable(scopes(12))).toBe(true)
    expect(reachable({ all: [scopes(12), { not: { scope: 's11' } }] })).toBe(false)
    expect(reachable(scopes(13))).toBeNull()
    expect(reachable({ all: Array.from({ length: 201 }, () => ({ scope: 'a' })) })).toBeNull()
  })

  it('agrees with trying every answer to every question', () => {
    const atom = fc.oneof(
      fc.record({ scope: fc.constantFrom('a', 'b') }),
      fc.record({ answer: fc.constantFrom('P', 'Q'), atLeast: fc.integer({ min: 0, max: 5 }) }),
    )
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.record({ not: tie('condition') }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      ),
    }))
    const scale = fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 2 })
    fc.assert(
      fc.property(condition, scale, (condition, levels) => {
        const tried = [true, false].flatMap((a) =>
          [true, false].flatMap((b) =>
            levels.flatMap((P) =>
              levels.map((Q) =>
                evaluate(condition, {
                  scope: (id) => (id === 'a' ? a : b),
                  atLeast: (id, level) => (id === 'P' ? P : Q) >= level,
                }),
              ),
            ),
          ),
        )
        fc.pre(atomsOf(condition, '').length <= 12)
        expect(reachable(condition, levels)).toBe(tried.includes(true))
      }),
      { numRuns: 300 },
    )
  })
})
