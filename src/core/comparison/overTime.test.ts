import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { RUNS, randomVector } from '../../../tests/randomVector.ts'
import { measure, type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { withStatus } from '../plan/status.ts'
import { compareAssessments, type Scored } from '../scoring/compare.ts'
import { overTime } from './overTime.ts'

const DOMAINS = {
  A: [
    { w: 3, must: true },
    { w: 1, must: true },
  ],
  B: [{ w: 2 }, { w: 2 }],
}
const first = scenario(sketch(DOMAINS))
/** A later version: B-02 is retired, B-03 is new. */
const newer = scenario(sketch({ ...DOMAINS, B: [{ w: 2 }, { id: 'B-03' }] }, { version: '1.1.0' }))

function on(day: string, told: Scenario): Scenario {
  return told.with({ id: `visit-${day}`, series: 's', audit: { asOf: day } })
}

function scored(told: Scenario): Scored {
  return { questionnaire: told.questionnaire, assessment: told.assessment() }
}

function course(...visits: Scenario[]) {
  return overTime(visits.map(scored))
}

const in2026 = on('2026-05-01', first.answer('A-01', 1).answer('A-02', 4).answer('B-01', 2).answer('B-02', 5))
const in2027 = on('2027-05-01', newer.answer('A-01', 3).answer('A-02', 2).answer('B-01', 2).answer('B-03', 1))
const in2028 = on('2028-05-01', newer.answer('A-01', 4).answer('B-01', 3).unknown('B-03'))

describe('[S28] visits beside each other', () => {
  test('[S28] every figure rests on what all of them answered, each step on what its two did', () => {
    const found = course(in2028, in2026, in2027)
    expect(found.visits.map(({ day }) => day)).toEqual(['2026-05-01', '2027-05-01', '2028-05-01'])
    expect(found).toMatchObject({
      common: 2,
      must: 1,
      sides: [
        { mean: [7, 5], mustMet: 0 },
        { mean: [13, 5], mustMet: 1 },
        { mean: [18, 5], mustMet: 1 },
      ],
      domains: [
        { id: 'A', common: 1 },
        { id: 'B', common: 1 },
      ],
    })
    expect(found.steps.map(({ from, to, common }) => [from, to, common])).toEqual([
      [0, 1, 3],
      [1, 2, 3],
    ])
    expect(found.whole).toMatchObject({ from: 0, to: 2, common: 2 })
  })

  test('[S28] what is left out says why, and where it is missing', () => {
    expect(course(in2026, in2027, in2028).leftOut).toEqual([
      { question: 'A-02', because: 'unanswered', missingIn: [2] },
      { question: 'B-03', because: 'not-asked', missingIn: [0] },
      { question: 'B-02', because: 'not-asked', missingIn: [1, 2] },
    ])
  })

  test('[S28] a question whose meaning changed between two of the versions is not common, in steps neither', () => {
    const { questionnaire } = newer
    const changes = [
      { version: '1.1.0', summary: {}, questions: [{ id: 'A-01', from: ['A-01'], change: 'meaning' as const }] },
    ]
    const changed = scenario({ ...questionnaire, changes })
    const later = on('2027-05-01', changed.answer('A-01', 3).answer('A-02', 4).answer('B-01', 2))
    const found = course(in2026, later)
    expect(found.common).toBe(2)
    expect(found.steps[0]?.common).toBe(2)
    expect(found.leftOut).toContainEqual({ question: 'A-01', because: 'meaning', missingIn: [] })
    expect(found.steps[0]?.moves).toEqual([])
  })

  test('[S28] another major version or questionnaire stands apart, and says so', () => {
    const major = on('2025-01-01', scenario(sketch(DOMAINS, { version: '0.9.0' })).answerRest(3))
    const other = on('2024-01-01', scenario(sketch(DOMAINS, { id: 'other' })).answerRest(3))
    const found = course(in2026, major, other)
    expect(found.visits).toHaveLength(1)
    expect(found.apart).toEqual([
      { id: 'visit-2024-01-01', because: 'other-questionnaire' },
      { id: 'visit-2025-01-01', because: 'other-major' },
    ])
    expect(found.whole).toBeNull()
  })

  test('[S28] a question that a condition took out is left out, not counted as 0', () => {
    const gated = scenario(sketch({ A: [{}, { when: { scope: 'schools' } }] }))
    const before = on('2026-01-01', gated.scope('schools', true).answerRest(1))
    const after = on('2027-01-01', gated.scope('schools', false).answer('A-01', 2))
    expect(course(before, after)).toMatchObject({
      common: 1,
      leftOut: [{ question: 'A-02', because: 'not-applicable', missingIn: [1] }],
    })
  })

  test('[S30] a course carries no name', () => {
    const named = in2026.with({ municipality: { name: 'Musterstadt' } })
    expect(JSON.stringify(course(named, in2027))).not.toContain('Musterstadt')
  })
})

test('[S11] gained and lost minimum requirements, what is worse, what is answered for the first time and no longer', () => {
  const found = course(in2026, in2027, in2028)
  expect(found.steps[0]?.moves).toEqual([
    { question: 'A-01', domain: 'A', kind: 'better', earlier: 1, later: 3, must: 'gained' },
    { question: 'A-02', domain: 'A', kind: 'worse', earlier: 4, later: 2, must: 'lost' },
  ])
  expect(found.steps[1]?.moves).toEqual([
    { question: 'A-01', domain: 'A', kind: 'better', earlier: 3, later: 4, must: 'same' },
    { question: 'A-02', domain: 'A', kind: 'no-longer', earlier: 2, later: 'open', must: 'same' },
    { question: 'B-01', domain: 'B', kind: 'better', earlier: 2, later: 3, must: null },
    { question: 'B-03', domain: 'B', kind: 'worse', earlier: 1, later: 'unknown', must: null },
  ])
  const back = course(on('2030-01-01', in2026), on('2029-01-01', in2028))
  expect(back.whole?.moves.map(({ question, kind }) => [question, kind])).toEqual([
    ['A-01', 'worse'],
    ['A-02', 'newly'],
    ['B-01', 'worse'],
  ])
})

test('[S2] known to be absent instead of "weiß nicht" is newly answered, and no progress', () => {
  const told = course(on('2026-01-01', first.unknown('B-01')), on('2027-01-01', first.answer('B-01', 0)))
  expect(told.whole?.moves).toMatchObject([{ kind: 'newly', earlier: 'unknown', later: 0 }])
  expect(told.sides[0]).toEqual(told.sides[1])
})

test('what was promised is found again by its id, with the day on which it was done', () => {
  const plain = (id: string, due?: string) => ({ ...measure(['A-01']), id, ...(due && { due }) })
  const done = (id: string, at: string, due?: string) => withStatus(plain(id, due), 'done', at)
  const reopened = withStatus(
    withStatus(done('again', '2026-08-01T10:00:00Z'), 'open', '2026-09-01T10:00:00Z'),
    'done',
    '2026-10-01T10:00:00Z',
  )
  const before = in2026.with({
    measures: [
      plain('kept', '2026-12-31'),
      plain('late', '2026-06-30'),
      plain('again'),
      plain('overdue', '2027-01-31'),
      plain('not-yet', '2028-01-31'),
      plain('gone'),
      done('before', '2026-02-01T10:00:00Z'),
    ],
  })
  const now = in2027.with({
    measures: [
      done('kept', '2026-11-01T10:00:00Z'),
      done('late', '2026-07-01T10:00:00Z'),
      reopened,
      plain('overdue', '2029-01-31'),
      plain('not-yet', '2028-01-31'),
      done('before', '2026-02-01T10:00:00Z'),
      plain('new'),
    ],
  })
  const whole = course(before, now).whole
  expect(whole?.promised.map(({ id, now, doneOn, late }) => [id, now, doneOn, late])).toEqual([
    ['kept', 'done', '2026-11-01', false],
    ['late', 'done', '2026-07-01', true],
    ['again', 'done', '2026-10-01', false],
    ['overdue', 'open', null, true],
    ['not-yet', 'open', null, false],
    ['gone', 'gone', null, false],
  ])
  expect(whole?.newMeasures).toBe(1)
})

describe('laws', () => {
  const draws = (most: number) => fc.array(fc.nat(most), { minLength: 40, maxLength: 40 })
  /** Three visits with one random questionnaire, of which every other question is answered anew, or not at all. */
  const visits = fc.tuple(randomVector(), draws(5), draws(9)).map(([vector, levels, chances]) => {
    const told = fromVector(vector)
    const ids = told.questionnaire.domains.flatMap(({ questions }) => questions.map(({ id }) => id))
    const tops = new Map(vector.domains.flatMap(({ questions }) => questions.map(({ id, top = 5 }) => [id, top])))
    const answeredAnew = (visit: number) =>
      ids.reduce((current, id, i) => {
        const level = levels[(i + visit) % 40] ?? 0
        switch (((chances[i % 40] ?? 0) + visit) % 8) {
          case 0:
            return current.open(id)
          case 1:
            return current.unknown(id)
          case 2:
          case 3:
            return current.answer(id, tops.get(id) === 3 ? ([0, 2, 3][level % 3] ?? 0) : level)
          default:
            return current
        }
      }, told)
    return [told, answeredAnew(1), answeredAnew(2)].map((one, i) => scored(on(`${2026 + i}-01-01`, one))) as [
      Scored,
      Scored,
      Scored,
    ]
  })
  const inYear = (year: number, { questionnaire, assessment }: Scored): Scored => ({
    questionnaire,
    assessment: { ...assessment, id: `visit-${year}`, audit: { asOf: `${year}-01-01` } },
  })
  const without = (question: string, { questionnaire, assessment }: Scored): Scored => {
    const { [question]: _, ...answers } = assessment.answers
    return { questionnaire, assessment: { ...assessment, answers } }
  }

  test('[S28] whatever the order and the answers: no change beside itself, as many common both ways, an open one moves nothing', () => {
    fc.assert(
      fc.property(visits, ([a, b, c]) => {
        const found = overTime([a, b, c])
        expect(overTime([c, a, b])).toEqual(found)

        const self = overTime([inYear(2026, b), inYear(2027, b)])
        expect(self.whole?.moves).toEqual([])
        expect(self.whole?.earlier).toEqual(self.whole?.later)
        for (const { sides } of self.domains) expect(sides[0]).toEqual(sides[1])

        const there = overTime([a, b]).common
        expect(overTime([inYear(2029, a), b]).common).toBe(there)
        expect(compareAssessments(a, b).common).toBe(there)
        expect(found.common).toBeLessThanOrEqual(there)

        const asked = a.questionnaire.domains.flatMap(({ questions }) => questions).length
        expect(found.common + found.leftOut.length).toBe(asked)
        const open = found.leftOut.find(({ because }) => because === 'unanswered')?.question
        if (open === undefined) return
        const { sides, domains, common } = overTime([a, b, c].map((visit) => without(open, visit)))
        expect({ sides, domains, common }).toEqual({ sides: found.sides, domains: found.domains, common: found.common })
      }),
      // each reads three assessments and reckons seven courses
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 8) },
    )
  })
})
