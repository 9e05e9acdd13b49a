import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { manyContributions } from '../../../tests/network/manyContributions.ts'
import { scenario } from '../../../tests/scenario.ts'
import { collectionOf } from '../network/collection.ts'
import type { Contribution } from '../network/contribution.ts'
import type { GroupKind } from '../network/ownGroup.ts'
import { ownGroups } from '../network/ownGroup.ts'
import { issueReport } from './issueReport.ts'
import { PLAIN_ORDER } from './plainOrder.ts'

const questionnaire = openShipped(FULL_CHECK)
const many = manyContributions(600)
const MUNICIPALITY = { name: 'Musterstadt', state: 'BY', inhabitants: 3000 }
const told = scenario(questionnaire).with({ municipality: MUNICIPALITY }).answerRest(3)

function positionIn(
  contributions: readonly Contribution[],
  group: GroupKind | null,
  profile: 'council' | 'internal' = 'council',
) {
  const collection = collectionOf(contributions)
  const report = issueReport(
    {
      questionnaire,
      assessment: told.assessment(),
      fingerprint: null,
      previous: null,
      lists: new Map(),
      collections: collection ? [collection] : [],
    },
    { ...PLAIN_ORDER, profile, lang: 'de', date: '2027-12-01', group },
  )
  if (report.profile === 'public') throw new Error('an inner report was ordered')
  return report.position
}

/** By sorting: the value at place ⌈p·n/100⌉ of those that are known. */
function sorted(contributions: readonly Contribution[], domain: string): number[] {
  const known = contributions
    .flatMap(({ domains }) => domains.filter(({ id }) => id === domain))
    .flatMap(({ target }) => (target === null ? [] : [target]))
    .sort((a, b) => a - b)
  return [25, 50, 75].map((rank) => known[Math.ceil((rank * known.length) / 100) - 1] as number)
}

describe('the standing among contributions', () => {
  it.each(['council', 'internal'] as const)(
    '%s: own figures beside the quarters of the group, by Themenfeld',
    (profile) => {
      const alike = many.filter(({ size, state }) => size === 'tiny' && state === 'BY')
      const position = positionIn(many, 'state', profile)
      expect(position).toMatchObject({ members: alike.length, size: 'tiny', state: 'BY', whole: { own: 100 } })
      expect(position?.domains.map(({ group }) => group)).toEqual(
        questionnaire.domains.map(({ id }) => sorted(alike, id)),
      )
      expect(position?.domains[0]).toMatchObject({ title: questionnaire.domains[0]?.title['de'], own: 100 })
      expect(position?.versions.length).toBeGreaterThan(0)
      expect(position && position.from <= position.to).toBe(true)
    },
  )

  it('is there only where it is wanted, and from five contributions on [S30]', () => {
    expect(positionIn(many, null)).toBeNull()
    expect(positionIn([], 'all')).toBeNull()
    expect(positionIn(many.slice(0, 4), 'all')).toBeNull()
    expect(positionIn(many.slice(0, 5), 'all')).toMatchObject({ members: 5, size: null, state: null })
  })

  it('offers the groups that are large enough, for those who say their size and state', () => {
    const collection = collectionOf(many)
    const offered = (municipality: object) =>
      ownGroups(collection ? [collection] : [], { questionnaire, municipality }).map(({ kind }) => kind)
    expect(offered(MUNICIPALITY)).toEqual(['all', 'size', 'state'])
    expect(offered({ inhabitants: 3000 })).toEqual(['all', 'size'])
    expect(offered({ state: 'BY' })).toEqual(['all'])
    expect(offered({ inhabitants: 3000, state: 'Bayern' })).toEqual(['all', 'size'])
    expect(
      ownGroups(collection ? [collection] : [], {
        questionnaire: openShipped(SHORT_CHECK),
        municipality: {},
      }),
    ).toEqual([])
  })
})
