import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { plannedNeed } from './extras.ts'
import { ownMeasure, plannedFrom } from './plannedMeasure.ts'
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
