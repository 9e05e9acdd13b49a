import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../src/core/assessment/schema.ts'
import { municipalities, SMALLEST_CROWD, withoutState } from '../../src/core/network/groupSizes.ts'
import type { Scored } from '../../src/core/scoring/compare.ts'
import { score } from '../../src/core/scoring/score.ts'
import { hasFigures, leaksIn, mayComeFrom, publicFacts } from './adversary.ts'
import { allGivers, contributionOf, givenBy } from './givers.ts'
import '../propertyRuns.ts'

const givers = await allGivers()
const given = givers.flatMap((giver) => {
  const file = givenBy(giver)
  return file ? [{ giver, ...file }] : []
})

describe('a contribution cannot be tied to its municipality', () => {
  it('is made by all samples but the provisional one and carries nothing of their own', () => {
    expect(given.length).toBe(givers.length - 1)
    for (const { giver, text } of given) expect(leaksIn(text, giver), giver.assessment.municipality.name).toEqual([])
  })

  it('and this test would notice a name, an id, a day, a hash or the exact inhabitants', () => {
    const [first] = given
    if (!first) throw new Error('nobody gives')
    const { assessment } = first.giver
    const leaking = [
      assessment.municipality.name,
      assessment.id,
      assessment.series,
      assessment.audit.asOf,
      assessment.questionnaire.sha256,
      assessment.municipality.inhabitants,
      assessment.createdAt,
    ]
    for (const leak of leaking) {
      const text = first.text.replace('"quarter"', `"quarter": ${JSON.stringify(leak)}, "quarter"`)
      expect(leaksIn(text, first.giver), String(leak)).not.toEqual([])
    }
  })

  it('has the same bytes whatever identifies is changed', () => {
    for (const { giver, text } of given) {
      fc.assert(
        fc.property(disguise(giver), (disguised) => {
          expect(givenBy({ ...giver, assessment: disguised })?.text).toBe(text)
        }),
        { numRuns: 15 },
      )
    }
  })

  it('fits at least twenty municipalities, also among those that cannot say their state', () => {
    for (const { contribution } of given) {
      const { state, size } = contribution
      expect(municipalities(state, size)).toBeGreaterThanOrEqual(SMALLEST_CROWD)
      if (state === null) expect(withoutState(size)).toBeGreaterThanOrEqual(SMALLEST_CROWD)
    }
  })

  it('leaves everybody of its group among the candidates, by all that is public', () => {
    for (const { giver, contribution } of given) {
      const others = Array.from({ length: SMALLEST_CROWD }, (_, i) => inSameGroup(giver, i))
      const candidates = [giver, ...others].filter((one) => mayComeFrom(contribution, publicFacts(one)))
      expect(candidates).toHaveLength(SMALLEST_CROWD + 1)
    }
  })

  it('looks the same to everybody when two of a group change their answers with each other', () => {
    const full = given.filter(({ giver }) => giver.questionnaire.version === '1.1.0')
    expect(full.length).toBeGreaterThan(3)
    for (const { giver: one } of full) {
      for (const { giver: model } of full) {
        const other = withAnswersOf(inSameGroup(one, 1), model)
        const before = [one, other]
        const after = [withAnswersOf(one, other), withAnswersOf(other, one)]
        const seen = (towns: readonly Scored[]) => ({
          files: new Set(towns.map((town) => givenBy(town)?.text)),
          facts: towns.map(publicFacts),
        })
        expect(seen(after)).toEqual(seen(before))
      }
    }
  })
})

describe('what does tie a contribution to its municipality', () => {
  it('are the figures of its internal report: whoever has them finds exactly this one', () => {
    for (const { giver, contribution } of given) {
      const sameCheck = given.filter((one) => one.giver.questionnaire.version === giver.questionnaire.version)
      const found = sameCheck.filter((one) =>
        hasFigures(contribution, score(one.giver.questionnaire, one.giver.assessment)),
      )
      // the first visit is the example once more
      const answers = new Set(found.map((one) => JSON.stringify(one.giver.assessment.answers)))
      expect([...answers]).toEqual([JSON.stringify(giver.assessment.answers)])
    }
  })

  it('would be a group with few members, which is refused', () => {
    const [first] = given
    if (!first) throw new Error('nobody gives')
    const assessment = {
      ...first.giver.assessment,
      municipality: { name: 'Kleinstland', state: 'SL', inhabitants: 60_000 },
    }
    const refused = contributionOf({ ...first.giver, assessment }, true)
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['contribution-few'])
  })
})

const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const BOUNDS = [0, 5000, 20_000, 50_000, 100_000, 4_000_000]

/** Another municipality of the group, with nothing of its own in common but the levels that were chosen. */
function disguise({ assessment }: Scored): fc.Arbitrary<Assessment> {
  const { inhabitants = 0, state } = assessment.municipality
  const upper = BOUNDS.find((bound) => inhabitants < bound) ?? 0
  const lower = BOUNDS[BOUNDS.indexOf(upper) - 1] ?? 0
  const [year = '', month = ''] = (assessment.audit.asOf ?? '').split('-')
  const first = 3 * Math.floor((Number(month) - 1) / 3) + 1
  const parts = {
    id: fc.uuid(),
    series: fc.uuid(),
    name: words,
    key: fc.stringMatching(/^\d{8}$/),
    kind: words,
    inhabitants: fc.integer({ min: lower, max: upper - 1 }),
    workplaces: fc.nat(5000),
    month: fc.integer({ min: first, max: first + 2 }),
    day: fc.integer({ min: 1, max: 28 }),
    comment: words,
    at: fc.date({ min: new Date(0), noInvalidDate: true, max: new Date('2090-01-01') }),
  }
  return fc.record(parts).map((own) => {
    const two = (number: number) => String(number).padStart(2, '0')
    const at = own.at.toISOString()
    const answers = Object.fromEntries(
      Object.entries(assessment.answers).map(([id, { value, reason, confirmedBy }]): [string, Answer] => [
        id,
        {
          at,
          comment: own.comment,
          note: own.comment,
          assignee: own.comment,
          ...(value !== undefined && { value }),
          // whether there is one decides; what it says does not
          ...(reason?.trim() && { reason: `x${own.comment}` }),
          ...(confirmedBy && { confirmedBy: { role: own.comment, at } }),
        },
      ]),
    )
    return {
      ...assessment,
      id: own.id,
      series: own.series,
      previous: own.series,
      title: own.comment,
      createdAt: at,
      status: assessment.status === 'open' ? 'signed-off' : 'open',
      municipality: {
        name: own.name,
        key: own.key,
        kind: own.kind,
        inhabitants: own.inhabitants,
        workplaces: own.workplaces,
        ...(state !== undefined && { state }),
      },
      audit: { asOf: `${year}-${two(own.month)}-${two(own.day)}`, coverage: own.comment, occasion: own.comment },
      answers,
      measures: [],
      decisions: [],
      signOff: [],
      log: [],
    } as unknown as Assessment
  })
}

function inSameGroup(giver: Scored, i: number): Scored {
  const { assessment } = giver
  const municipality = { ...assessment.municipality, name: `Nachbarort ${i}`, key: `0599${1000 + i}` }
  return {
    ...giver,
    assessment: { ...assessment, id: `neighbour-${i}`, series: `neighbours-${i}`, municipality },
  }
}

function withAnswersOf(town: Scored, { assessment: { answers, scope } }: Scored): Scored {
  return { ...town, assessment: { ...town.assessment, answers, scope } }
}
