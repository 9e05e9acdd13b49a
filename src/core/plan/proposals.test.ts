import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RUNS, randomVector } from '../../../tests/randomVector.ts'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { type CheckVector, fromVector } from '../../../tests/vectors.ts'
import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { effortDays, isQuickWin } from '../scoring/effort.ts'
import { score } from '../scoring/score.ts'
import { NEEDS } from '../scoring/score.types.ts'
import { deriveMeasures, effortOf, groupProposals, howTo, type Proposal } from './proposals.ts'

const questionnaire = sketch({
  BAK: [
    { w: 3, must: true, rank: 9 },
    { w: 3, rank: 2 },
    { w: 1, t: 4, rank: 1 },
    { top: 3, w: 2, rank: 3 },
  ],
  NET: [{ w: 1, must: true, t: 5, rank: 5 }, { when: { scope: 'server' } }],
})
const start = scenario(questionnaire)

function derived(told: typeof start): Proposal[] {
  return proposalsOf(questionnaire, told.assessment())
}

function proposalsOf(of: Questionnaire, assessment: Assessment): Proposal[] {
  return deriveMeasures(of, assessment, score(of, assessment))
}

const idsOf = (proposals: readonly Proposal[]) => proposals.map(({ question }) => question.id)

describe('what the answers ask for', () => {
  it('[S24] a question that is open, met, not applicable or out of scope asks for nothing', () => {
    expect(derived(start)).toEqual([])
    const told = start.answer('BAK-01', 3).notApplicable('BAK-02', 'gibt es nicht').answer('NET-02', 0)
    expect(derived(told.scope('server', false))).toEqual([])
  })

  it('[S24] class, gap, level now and target; a MUSS aims at 3 at least', () => {
    const told = start.answer('BAK-01', 1).answer('BAK-02', 1).answer('BAK-03', 1).answer('BAK-04', 2)
    expect(
      derived(told).map(({ question, need, gap, level, target }) => [question.id, need, gap, level, target]),
    ).toEqual([
      ['BAK-01', 'sofort', 6, 1, 3],
      ['BAK-02', 'kurzfristig', 6, 1, 3],
      ['BAK-03', 'mittelfristig', 3, 1, 4],
      ['BAK-04', 'laufend', 2, 2, 3],
    ])
    const [low] = derived(start.answer('BAK-01', 2).target('BAK-01', 1))
    expect([low?.target, low?.gap]).toEqual([3, 3])
    const [high] = derived(start.answer('NET-01', 3))
    expect([high?.need, high?.target, high?.gap]).toEqual(['laufend', 5, 2])
  })

  it('[S2] [S24] "weiß nicht" is a task of finding out, of the same class and gap as 0', () => {
    const [unknown] = derived(start.unknown('BAK-01'))
    const [missing] = derived(start.answer('BAK-01', 0))
    expect(unknown).toEqual({ ...missing, clarify: true })
    expect(missing?.clarify).toBe(false)
  })

  it('[S25] order: class, then rank, then questionnaire order', () => {
    expect(idsOf(derived(start.answerRest(0)))).toEqual(['NET-01', 'BAK-01', 'BAK-02', 'BAK-04', 'BAK-03', 'NET-02'])
  })

  it('[S26] effort in person-days and quick win where the questionnaire has a measure, nothing made up elsewhere', () => {
    const [must, other] = derived(start.answer('BAK-01', 0).answer('BAK-02', 0))
    expect(must).toMatchObject({ effort: 2, days: 5, cost: 'low', quickWin: true })
    expect(other).toMatchObject({ effort: null, days: null, cost: null, quickWin: false })
  })

  it('says which measures of the plan serve the question, finished ones too', () => {
    const one = measure(['BAK-01'])
    const shared = { ...measure(['BAK-01', 'BAK-02']), status: 'done' }
    const told = start.answerRest(0).with({ measures: [one, shared, measure(['NET-01'])] })
    const planned = Object.fromEntries(
      derived(told).map(({ question, planned: own }) => [question.id, own.map(({ id }) => id)]),
    )
    expect(planned).toMatchObject({
      'BAK-01': [one.id, shared.id],
      'BAK-02': [shared.id],
      'BAK-03': [],
      'NET-01': ['measure-NET-01'],
    })
  })

  it('says how to begin up to level 1 and what is missing from 2', () => {
    const how = (level: number) => derived(start.answer('BAK-01', level)).map(howTo)
    expect([how(0), how(1), how(2)]).toEqual([[{ de: 'Anfangen' }], [{ de: 'Anfangen' }], [{ de: 'Abschließen' }]])
    expect(derived(start.unknown('BAK-01')).map(howTo)).toEqual([{ de: 'Anfangen' }])
    expect(derived(start.answer('BAK-02', 0)).map(howTo)).toEqual([null])
  })
})

describe('laws', () => {
  const vectors = randomVector()

  function of(vector: CheckVector): Proposal[] {
    const told = fromVector(vector)
    return proposalsOf(told.questionnaire, told.assessment())
  }

  it('[S24] [S25] nothing is lost and nothing is added: one proposal for each need, in its order, each in one group', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const told = fromVector(vector)
        const own = told.questionnaire
        const assessment = told.assessment()
        const proposals = proposalsOf(own, assessment)
        expect(idsOf(proposals)).toEqual(score(own, assessment).needs.map(({ question }) => question))
        const { byNeed, clarify } = groupProposals(proposals)
        const grouped = [...NEEDS.flatMap((need) => byNeed[need]), ...clarify]
        expect(idsOf(grouped).toSorted()).toEqual(idsOf(proposals).toSorted())
        for (const group of [...NEEDS.map((need) => byNeed[need]), clarify]) {
          expect(group).toEqual(proposals.filter((proposal) => group.includes(proposal)))
        }
      }),
      RUNS,
    )
  })

  it('[S25] the order is total and stable: class, then rank, whatever the order of the answers', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const told = fromVector(vector)
        const own = told.questionnaire
        const assessment = told.assessment()
        const proposals = proposalsOf(own, assessment)
        const keys = proposals.map(({ need, question }) => NEEDS.indexOf(need) * 10_000 + question.rank)
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
        expect(new Set(keys).size).toBe(keys.length)
        const answers = Object.fromEntries(Object.entries(assessment.answers).toReversed())
        expect(proposalsOf(own, { ...assessment, answers })).toEqual(proposals)
      }),
      RUNS,
    )
  })

  it('[S24] the gap is weight times what is missing to the target, and never nothing', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        for (const { question, gap, level, target, need, effort, days, quickWin } of of(vector)) {
          expect(gap).toBe(question.weight * (target - level))
          expect(gap).toBeGreaterThan(0)
          expect(days).toBe(effort === null ? null : effortDays(effort))
          expect(quickWin).toBe(effort !== null && isQuickWin(need, effort))
        }
      }),
      RUNS,
    )
  })

  it('[S26] the days of the groups are the days of all', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const proposals = of(vector)
        const { byNeed, clarify } = groupProposals(proposals)
        const parts = [...NEEDS.map((need) => byNeed[need]), clarify].map(effortOf)
        expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(effortOf(proposals).days)
        expect(parts.reduce((sum, { unknown }) => sum + unknown, 0)).toBe(effortOf(proposals).unknown)
      }),
      RUNS,
    )
  })

  it('[S26] a plan changes what is called planned, and neither which proposals there are nor their order', () => {
    fc.assert(
      fc.property(vectors, fc.array(fc.nat(20), { maxLength: 4 }), (vector, picks) => {
        const told = fromVector(vector)
        const own = told.questionnaire
        const assessment = told.assessment()
        const before = proposalsOf(own, assessment)
        const chosen = [...new Set(picks.flatMap((pick) => before[pick]?.question.id ?? []))]
        const after = proposalsOf(own, { ...assessment, measures: chosen.map((id) => measure([id])) })
        expect(after.map((proposal) => ({ ...proposal, planned: [] }))).toEqual(before)
        expect(idsOf(after.filter(({ planned }) => planned.length > 0)).toSorted()).toEqual(chosen.toSorted())
      }),
      RUNS,
    )
  })
})
