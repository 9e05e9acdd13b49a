import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RUNS, randomVector } from '../../../tests/randomVector.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { score } from '../scoring/score.ts'
import { acceptedRisks, type Decision, latestEnd, riskProblems, withoutRisk, withRisk } from './decisions.ts'
import { deriveMeasures } from './proposals.ts'

const TODAY = '2026-12-01'
const DRAFT = { by: 'Verwaltungsvorstand', until: '2027-12-31', reason: 'Neubau im nächsten Jahr' }
const decision = (part: Partial<Decision> = {}): Decision => ({
  question: 'BAK-01',
  kind: 'risk-accepted',
  ...DRAFT,
  ...part,
})
const stateOn = (until: string) => acceptedRisks({ decisions: [decision({ until })] }, TODAY).get('BAK-01')?.state

describe('a risk that is borne', () => {
  it('runs, runs out within 30 days, and has ended after its last day', () => {
    expect(stateOn('2027-01-01')).toBe('running')
    expect(stateOn('2026-12-31')).toBe('running-out')
    expect(stateOn('2026-12-01')).toBe('running-out')
    expect(stateOn('2026-11-30')).toBe('ended')
  })

  it('without an end never reminds', () => {
    const { until: _, ...endless } = decision()
    expect(acceptedRisks({ decisions: [endless] }, TODAY).get('BAK-01')?.state).toBe('running')
  })

  it('of several decisions about a question the last one holds; other kinds are none', () => {
    const renewed = withRisk([decision({ until: '2026-11-30' })], 'BAK-01', DRAFT)
    expect(renewed).toHaveLength(2)
    expect(acceptedRisks({ decisions: renewed }, TODAY).get('BAK-01')).toEqual({
      decision: renewed[1],
      state: 'running',
    })
    expect(acceptedRisks({ decisions: [decision({ kind: 'other' })] }, TODAY).size).toBe(0)
  })

  it('is written without the blanks around it, and withdrawn with all its history, nothing else', () => {
    const other = decision({ question: 'BAK-02' })
    const kind = decision({ kind: 'other' })
    const told = withRisk([other, kind], 'BAK-01', { ...DRAFT, by: ' Rat ', reason: ' weil \n' })
    expect(told[2]).toEqual(decision({ by: 'Rat', reason: 'weil' }))
    expect(withoutRisk([...told, decision()], 'BAK-01')).toEqual([other, kind])
  })
})

describe('what is asked for', () => {
  it('is who, until when and why', () => {
    expect(riskProblems(DRAFT, TODAY)).toEqual({})
    expect(riskProblems({ by: ' ', until: '', reason: '\n' }, TODAY)).toEqual({
      by: 'missing',
      until: 'missing',
      reason: 'missing',
    })
  })

  it.each([
    ['2026-11-30', 'past'],
    ['2026-12-01', 'past'],
    ['2026-12-02', undefined],
    ['2028-12-01', undefined],
    ['2028-12-02', 'too-long'],
    ['20280-01-01', 'missing'],
  ])('an end on %s is %s', (until, problem) => {
    expect(riskProblems({ ...DRAFT, until }, TODAY).until).toBe(problem)
  })

  it('two years from now at most', () => {
    expect(latestEnd('2026-12-01')).toBe('2028-12-01')
  })
})

describe('law', () => {
  it('no decision changes a score, a stage, a missed MUSS or a proposal', () => {
    fc.assert(
      fc.property(
        randomVector(),
        fc.array(fc.nat(20)),
        fc.constantFrom('2026-11-01', '2027-12-31'),
        (vector, picks, until) => {
          const told = fromVector(vector)
          const { questionnaire } = told
          const before = told.assessment()
          const ids = questionnaire.domains.flatMap(({ questions }) => questions.map(({ id }) => id))
          const decisions = picks.map((pick) => decision({ question: ids[pick % ids.length] ?? '', until }))
          const after = { ...before, decisions }
          const [scored, again] = [score(questionnaire, before), score(questionnaire, after)]
          expect(again).toEqual(scored)
          expect(deriveMeasures(questionnaire, after, again)).toEqual(deriveMeasures(questionnaire, before, scored))
        },
      ),
      RUNS,
    )
  })
})
