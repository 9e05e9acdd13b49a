import { describe, expect, it } from 'vitest'
import { auditOf, municipalityOf, type NewAssessmentForm, scopeOf, wholeNumber } from './form.ts'

const empty: NewAssessmentForm = {
  questionnaire: 'kurz-check@1.0.0',
  name: ' Musterstadt ',
  state: '',
  kind: '',
  inhabitants: '',
  workplaces: '',
  title: '',
  asOf: '',
  coverage: ' ',
  occasion: '',
  fileNumber: '',
  participants: '',
  keepsLog: true,
  scope: {},
}

describe('the form of a new assessment', () => {
  it.each([
    ['18500', 18500],
    ['18.500', 18500],
    ['18 500', 18500],
    ['ca. 18000', null],
    ['-5', null],
    ['', null],
    ['99999999999', null],
  ])('reads %s as %s', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })

  it('leaves out what was not filled in', () => {
    expect(municipalityOf(empty, undefined)).toEqual({ name: 'Musterstadt' })
    expect(auditOf(empty)).toEqual({})
  })

  it('takes one role per line', () => {
    expect(auditOf({ ...empty, participants: 'ISB\n\n Hauptamtsleitung ' })).toEqual({
      participants: [{ role: 'ISB' }, { role: 'Hauptamtsleitung' }],
    })
  })

  it('leaves an open scoping question open', () => {
    expect(scopeOf({ ...empty, scope: { server: 'yes', cloud: 'no', web: '' } }, ['server', 'cloud', 'web'])).toEqual({
      server: true,
      cloud: false,
    })
  })
})
