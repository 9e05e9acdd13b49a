import { describe, expect, it } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { score } from '../scoring/score.ts'
import { whatIf } from '../scoring/whatIf.ts'
import { plannedNeed } from './extras.ts'
import { ownMeasure, plannedFrom, servingAlso } from './plannedMeasure.ts'
import { deriveMeasures } from './proposals.ts'
import { historyOf, statusOf } from './status.ts'

const AT = '2026-12-01T10:00:00Z'
const origin = { id: 'm1', at: AT, language: 'de', fallback: 'de' }

function proposalOf(part: { must?: boolean; t?: number }, level: number) {
  const told = scenario(sketch({ A: [part] })).answer('A-01', level)
  const [proposal] = deriveMeasures(told.questionnaire, told.assessment(), told.score())
  if (!proposal) throw new Error('no proposal')
  return proposal
}

describe('plannedFrom', () => {
  it('[S24] takes over title, goal, effort and class of a proposal, and says when it came into the plan', () => {
    const planned = plannedFrom(proposalOf({ must: true, t: 4 }, 1), { ...origin, role: 'ISB' })
    expect(planned).toEqual({
      id: 'm1',
      title: 'Maßnahme umsetzen',
      questions: ['A-01'],
      lifts: [{ question: 'A-01', to: 4 }],
      status: 'open',
      need: 'sofort',
      effort: 2,
      days: 5,
      history: [{ at: AT, to: 'open', role: 'ISB' }],
    })
    expect(plannedNeed(planned)).toBe('sofort')
  })

  it('is called like its question where the questionnaire names no measure, and states no effort', () => {
    const planned = plannedFrom(proposalOf({}, 0), origin)
    expect(planned.title).toBe('Frage A-01?')
    expect(planned).not.toHaveProperty('effort')
    expect(planned).not.toHaveProperty('days')
    expect(historyOf(planned)).toEqual([{ at: AT, role: null, from: null, to: 'open' }])
  })
})

describe('ownMeasure', () => {
  it('is open, serves nothing and has no class', () => {
    const own = ownMeasure('m2', 'Ersatzserver', AT)
    expect(own).toEqual({
      id: 'm2',
      title: 'Ersatzserver',
      questions: [],
      status: 'open',
      history: [{ at: AT, to: 'open' }],
    })
    expect(statusOf(own)).toBe('open')
    expect(plannedNeed(own)).toBeNull()
  })
})

describe('a measure of the plan and the answers', () => {
  const questionnaire = sketch({
    BAK: [
      { w: 3, must: true },
      { w: 2, t: 4 },
    ],
  })
  const assessment = scenario(questionnaire).answer('BAK-01', 1).answer('BAK-02', 1).assessment()
  const [first, second] = deriveMeasures(questionnaire, assessment, score(questionnaire, assessment))
  if (!first || !second) throw new Error('two gaps give two proposals')

  it('a measure serves one more question, with its target, and keeps everything that was planned', () => {
    const before = { ...plannedFrom(first, origin), owner: 'IT', due: '2027-01-31' }
    expect(servingAlso(before, second)).toEqual({
      ...before,
      questions: ['BAK-01', 'BAK-02'],
      lifts: [
        { question: 'BAK-01', to: 3 },
        { question: 'BAK-02', to: 4 },
      ],
    })
  })

  it('a question that it serves already changes nothing', () => {
    const before = measure(['BAK-01'])
    expect(servingAlso(before, first)).toBe(before)
  })

  it('[S27] taken and done, a proposal closes its gap and is gone', () => {
    const done = [plannedFrom(first, origin), plannedFrom(second, { ...origin, id: 'm2' })]
    const after = whatIf(questionnaire, assessment, done)
    expect(deriveMeasures(questionnaire, after, score(questionnaire, after))).toEqual([])
  })
})
