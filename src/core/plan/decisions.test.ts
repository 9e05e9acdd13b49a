import { describe, expect, it } from 'vitest'
import { acceptedRisks, type Decision, RISK_ACCEPTED } from './decisions.ts'

const decision = (part: Partial<Decision> = {}): Decision => ({
  question: 'BAK-04',
  kind: RISK_ACCEPTED,
  by: 'Verwaltungsvorstand',
  until: '2027-12-31',
  reason: 'Ablösung des Altsystems bis dahin',
  ...part,
})
const stateOn = (today: string, part: Partial<Decision> = {}) =>
  acceptedRisks({ decisions: [decision(part)] }, today).get('BAK-04')?.state

describe('acceptedRisks', () => {
  it('reminds thirty days before a decision ends, and says when it has ended', () => {
    expect(stateOn('2027-11-30')).toBe('running')
    expect(stateOn('2027-12-01')).toBe('running-out')
    expect(stateOn('2027-12-31')).toBe('running-out')
    expect(stateOn('2028-01-01')).toBe('ended')
  })

  it('counts calendar days, also over the end of winter time', () => {
    expect(stateOn('2027-03-01', { until: '2027-03-31' })).toBe('running-out')
    expect(stateOn('2027-02-28', { until: '2027-03-31' })).toBe('running')
  })

  it('never reminds of one without an end', () => {
    const { until: _, ...endless } = decision()
    expect(acceptedRisks({ decisions: [endless] }, '2099-01-01').get('BAK-04')?.state).toBe('running')
  })

  it('takes the one that stands last, and no decision of another kind', () => {
    const risks = acceptedRisks(
      {
        decisions: [
          decision({ until: '2026-01-01' }),
          decision({ reason: 'verlängert' }),
          decision({ question: 'ORG-01', kind: 'postponed' }),
        ],
      },
      '2026-12-01',
    )
    expect([...risks.keys()]).toEqual(['BAK-04'])
    expect(risks.get('BAK-04')).toMatchObject({ state: 'running', decision: { reason: 'verlängert' } })
  })
})
