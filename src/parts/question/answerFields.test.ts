import { describe, expect, it } from 'vitest'
import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import { answerWith, fieldsOf, isFollowUp, lacksReason } from './answerFields.ts'

const at = '2026-12-01T10:00:00.000Z'
const before = '2026-11-01T10:00:00.000Z'

describe('from form to answer', () => {
  it('writes what is filled in and leaves out what is empty', () => {
    const fields = { ...fieldsOf(undefined), value: 'yes', comment: 'Ordner 3', criteria: { a: true, b: false } }
    expect(answerWith(undefined, fields, at)).toEqual({ value: 'yes', comment: 'Ordner 3', criteria: { a: true }, at })
  })

  it('keeps fields that it does not know', () => {
    const base = { value: 'no', note: 'vor Ort', later: { field: 1 }, at: before }
    expect(answerWith(base, { ...fieldsOf(base), value: '' }, at)).toEqual({ note: 'vor Ort', later: { field: 1 }, at })
  })

  it('says back what it was given', () => {
    const base = {
      value: 'na',
      reason: 'Kein WLAN',
      performedBy: 'shared' as const,
      assignee: 'IT',
      followUp: '2027-01-15',
      comment: 'siehe Plan',
      criteria: { a: true },
      at,
    }
    expect(answerWith(base, fieldsOf(base), at)).toEqual(base)
  })

  it('does not store a date while it is being typed', () => {
    const base = { followUp: '2027-01-15', at: before }
    expect(answerWith(base, { ...fieldsOf(base), followUp: '0002-01-15' }, at).followUp).toBe('2027-01-15')
    expect(answerWith(base, { ...fieldsOf(base), followUp: '' }, at).followUp).toBeUndefined()
    expect([isFollowUp('2027-01-15'), isFollowUp('20270-01-15'), isFollowUp('')]).toEqual([true, false, true])
  })

  it('[S3] drops the confirmation of "trifft nicht zu" with the value it confirmed', () => {
    const base = { value: 'na', reason: 'Kein WLAN', confirmedBy: { role: 'Leitung', at: before }, at: before }
    expect(answerWith(base, { ...fieldsOf(base), comment: 'x' }, at).confirmedBy).toEqual(base.confirmedBy)
    const changed = answerWith(base, { ...fieldsOf(base), value: 'yes' }, at)
    expect(changed.confirmedBy).toBeUndefined()
    expect(changed.reason).toBe('Kein WLAN')
  })

  it("is the provider's no longer once another level is chosen; a reason to deviate stays", () => {
    const template = { from: 'rz', basis: 'a', at: before }
    const base = { value: 'yes', source: { kind: 'provider' as const, from: 'rz' }, template, at: before }
    const other = { ...fieldsOf(base), value: 'no' }
    expect(answerWith(base, other, at)).toEqual({ value: 'no', at })
    expect(answerWith(base, { ...fieldsOf(base), comment: 'k' }, at)).toMatchObject({ template, comment: 'k' })
    const deviating = { ...base, template: { ...template, reason: 'kein Vertrag' } }
    expect(answerWith(deviating, other, at)).toMatchObject({ value: 'no', template: { reason: 'kein Vertrag' } })
  })

  it('[S6] makes a carried answer an own one with a new value', () => {
    const base = { value: 'yes', source: { kind: 'carried' as const, from: 'kurz-check' }, review: true, at: before }
    expect(awaitsConfirmation(base)).toBe(true)
    const changed = answerWith(base, { ...fieldsOf(base), value: 'no' }, at)
    expect(changed).toEqual({ value: 'no', at })
    expect(awaitsConfirmation(changed)).toBe(false)
  })

  it('[S3] takes blanks for no reason', () => {
    expect(lacksReason({ value: 'na', reason: ' \n' })).toBe(true)
    expect(lacksReason({ value: 'na', reason: 'Kein WLAN' })).toBe(false)
    expect(lacksReason({ value: 'no', reason: '' })).toBe(false)
  })
})
