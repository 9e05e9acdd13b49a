import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryContribution } from '../../../tests/network/arbitraryContribution.ts'
import { SIZE_CLASSES } from '../comparison/sizeClass.ts'
import { choicesIn, choose, EVERYTHING } from './choose.ts'
import { Collecting, collectionOf, quarterCode, quarterName, shareOf } from './collection.ts'
import type { Contribution } from './contribution.ts'
import { networkFigures } from './groupFigures.ts'
import { contributionIdentity } from './identity.ts'
import { positionOf, RANKS } from './percentiles.ts'

/** Sorts and picks, as one would by hand. */
function byHand(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const ranked = RANKS.map((p) => known[Math.ceil((p * known.length) / 100) - 1])
  return { known: known.length, values: known.length < 5 ? null : ranked }
}

function handFigures(contributions: readonly Contribution[]) {
  const ids = [...new Set(contributions.flatMap(({ domains }) => domains.map(({ id }) => id)))]
  const share = contributions.map(({ overall: { must } }) => {
    const total = must.met + must.missed + must.unclear
    return total === 0 ? null : Math.floor((100 * must.met) / total)
  })
  return {
    count: contributions.length,
    whole: {
      mean: byHand(contributions.map(({ overall }) => overall.mean)),
      target: byHand(contributions.map(({ overall }) => overall.target)),
      share: byHand(share),
    },
    domains: Object.fromEntries(
      ids.map((id) => {
        const domains = contributions.map((one) => one.domains.find((domain) => domain.id === id))
        const figure = (name: 'mean' | 'target' | 'stufe') => byHand(domains.map((domain) => domain?.[name] ?? null))
        return [id, { id, mean: figure('mean'), target: figure('target'), stufe: figure('stufe') }]
      }),
    ),
  }
}

const some = fc.array(arbitraryContribution, { minLength: 1, maxLength: 90 })
const figuresOf = (contributions: readonly Contribution[], choice = EVERYTHING) => {
  const collection = collectionOf(contributions)
  if (!collection) throw new Error('empty')
  return networkFigures(collection, choose(collection, choice))
}
const byId = ({ count, whole, domains }: ReturnType<typeof figuresOf>) => ({
  count,
  whole,
  domains: Object.fromEntries(domains.map((domain) => [domain.id, domain])),
})

describe('percentiles of a collection', () => {
  it('are those that sorting and picking gives, none for fewer than five known values [S30]', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(byId(figuresOf(all))).toEqual(handFigures(all))
      }),
    )
  })

  it('do not depend on the order of the contributions, nor do the themes of broad interest', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const order = ['KOM', 'NET', 'ORG', 'BAK', '"a, b"', '*']
          const [a, b] = [all, shuffled].map((contributions) => {
            const collection = collectionOf(contributions)
            return collection && networkFigures(collection, choose(collection, EVERYTHING), order)
          })
          expect(a).toEqual(b)
        },
      ),
    )
  })

  it('of a choice are those of the contributions that fit it', () => {
    fc.assert(
      fc.property(
        some,
        fc.record({
          state: fc.constantFrom('NW', 'BY', 'none', null),
          size: fc.option(fc.constantFrom(...SIZE_CLASSES)),
          from: fc.constantFrom('2026-Q1', null),
          to: fc.constantFrom('2026-Q4', null),
          version: fc.constantFrom('1.10.0', null),
        }),
        (all, choice) => {
          const fits = (one: Contribution) =>
            (choice.state === null || (one.state ?? 'none') === choice.state) &&
            (choice.size === null || one.size === choice.size) &&
            (choice.from === null || one.quarter >= choice.from) &&
            (choice.to === null || one.quarter <= choice.to) &&
            (choice.version === null || one.questionnaire.version === choice.version)
          const chosen = handFigures(all.filter(fits))
          const { count, whole, domains } = byId(figuresOf(all, choice))
          expect({ count, whole }).toEqual({ count: chosen.count, whole: chosen.whole })
          for (const [id, figures] of Object.entries(chosen.domains)) expect(domains[id]).toEqual(figures)
        },
      ),
    )
  })
})

describe('a collection', () => {
  it('is made for each questionnaire and major version, the largest first', () => {
    const [one] = fc.sample(arbitraryContribution, { numRuns: 1, seed: 1 })
    if (!one) return
    const collecting = new Collecting()
    for (const version of ['1.0.0', '2.0.0', '2.1.0'])
      collecting.add({ ...one, questionnaire: { id: 'kurz-check', version } })
    expect(collecting.collections().map(({ major, count }) => [major, count])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(collectionOf([])).toBeNull()
  })

  it('offers what occurs in it, versions and quarters in their order', () => {
    const all = fc.sample(arbitraryContribution, { numRuns: 200, seed: 7 })
    const collection = collectionOf(all)
    if (!collection) return
    const { quarters, versions, hasNoState, sizes } = choicesIn(collection)
    expect(quarters.map(quarterName)).toEqual(['2025-Q4', '2026-Q1', '2026-Q4', '2027-Q2'])
    expect(versions).toEqual(['1.0.0', '1.1.0', '1.9.0', '1.10.0'])
    expect([hasNoState, sizes.length]).toEqual([true, 5])
  })

  it('counts MUSS in whole percent, rounded down: 100 means all', () => {
    expect(shareOf({ met: 199, missed: 1, unclear: 0 })).toBe(99)
    expect(shareOf({ met: 3, missed: 0, unclear: 0 })).toBe(100)
    expect(shareOf({ met: 0, missed: 0, unclear: 0 })).toBe(255)
    expect(quarterCode('2026-Q4')).toBe(107)
  })
})

describe('the identity of a contribution', () => {
  it('is the same however its Themenfelder are ordered, and another for any other figure', () => {
    fc.assert(
      fc.property(arbitraryContribution, arbitraryContribution, (one, other) => {
        const turned = { ...one, domains: one.domains.toReversed() }
        expect(contributionIdentity(turned)).toBe(contributionIdentity(one))
        const sorted = (contribution: Contribution) =>
          JSON.stringify({ ...contribution, domains: contribution.domains.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })
        const same = sorted(one) === sorted(other)
        expect(contributionIdentity(one) === contributionIdentity(other)).toBe(same)
      }),
    )
  })
})

describe('one’s own value', () => {
  const group = { known: 20, values: [10, 20, 30, 40, 50] } as const
  it.each([
    [9, 'lowest'],
    [10, 'low'],
    [19, 'low'],
    [20, 'middle'],
    [40, 'middle'],
    [41, 'high'],
    [50, 'high'],
    [51, 'highest'],
    [null, null],
  ] as const)('%s lies %s', (own, position) => {
    expect(positionOf(own, group)).toBe(position)
  })

  it('lies nowhere in a group that is too small', () => {
    expect(positionOf(3, { known: 4, values: null })).toBeNull()
  })

  it('low has at least three quarters of the group above it, lowest nine tenths; high and highest below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (values, own) => {
          const all = values.map((target): Contribution => ({ ...sample, overall: { ...sample.overall, target } }))
          const position = positionOf(own, figuresOf(all).whole.target)
          const share = (fits: (value: number) => boolean) => values.filter(fits).length / values.length
          if (position === 'low') expect(share((value) => value > own)).toBeGreaterThanOrEqual(0.75)
          if (position === 'lowest') expect(share((value) => value > own)).toBeGreaterThanOrEqual(0.9)
          if (position === 'high') expect(share((value) => value < own)).toBeGreaterThanOrEqual(0.75)
          if (position === 'highest') expect(share((value) => value < own)).toBeGreaterThanOrEqual(0.9)
        },
      ),
    )
  })
})

const sample = fc.sample(arbitraryContribution, { numRuns: 1, seed: 2 })[0] as Contribution
