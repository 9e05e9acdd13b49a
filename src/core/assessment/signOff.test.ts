import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { fingerprint } from './canonical.ts'
import { newVersion } from './newVersion.ts'
import type { AssessmentFile } from './schema.ts'
import { grouped, printedMark, sealOf, signaturesOf, signedMark, signedOffOn, validSides } from './signOff.ts'

const at = '2026-12-01T10:00:00.000Z'
const open = exampleAssessment({ answers: { q1: { value: '3', note: 'nur für uns', at } } })
const mark = signedMark(open)

const signature = (side: string, print = mark) => ({ side, role: 'ISB', on: '2026-12-01', at, fingerprint: print })
const reopened = { kind: 'reopened', at, reason: 'Tippfehler', by: { role: 'IT' }, fingerprint: mark }
const signed: AssessmentFile = {
  ...open,
  status: 'signed-off',
  signOff: [signature('municipality'), signature('assessor')],
}

describe('what both sides sign', () => {
  it('is the same before and after the sign-off, and is the fingerprint of the file without notes', () => {
    expect(signedMark(signed)).toBe(mark)
    const noteless = { ...signed, answers: { q1: { value: '3', at } } }
    expect(signedMark(noteless)).toBe(mark)
    expect(fingerprint(noteless, noteless.questionnaire.sha256)).toBe(mark)
  })

  it('does not hang on whether a change log is kept', () => {
    expect(signedMark({ ...signed, keepsLog: false })).toBe(mark)
  })

  it('changes with everything that was found', () => {
    expect(signedMark({ ...open, answers: { q1: { value: '2', at } } })).not.toBe(mark)
    expect(signedMark({ ...open, title: 'Andere' })).not.toBe(mark)
    expect(signedMark({ ...open, assessor: { q1: { value: '2', at } } })).not.toBe(mark)
  })

  it('is the number that is printed as soon as somebody has signed', () => {
    expect(printedMark(open)).toBe(fingerprint(open, open.questionnaire.sha256))
    expect(printedMark({ ...open, signOff: [signature('assessor')] })).toBe(mark)
    expect(printedMark(signed)).toBe(mark)
  })

  it('is shown in groups of four', () => {
    expect(grouped('0123456789ab')).toBe('0123 4567 89ab')
  })
})

describe('a signature', () => {
  it('holds for its side as long as nothing is changed', () => {
    expect([...validSides(signed, mark).keys()]).toEqual(['municipality', 'assessor'])
    expect([...validSides(signed, 'another').keys()]).toEqual([])
  })

  it('of before a reopening is over', () => {
    const again = { ...open, signOff: [...signed.signOff, reopened, signature('assessor')] }
    expect([...validSides(again, mark).keys()]).toEqual(['assessor'])
  })

  it('from elsewhere may say less, or nothing that can be read', () => {
    const foreign = [{ role: ' Leitung ', at }, { role: '' }, { name: 'X' }, null, 'Unterschrift', [1]]
    expect(signaturesOf({ signOff: foreign })).toEqual([
      { side: null, role: 'Leitung', name: null, on: '2026-12-01', fingerprint: null },
    ])
  })
})

describe('the seal of a file', () => {
  it('tells whether it is what was signed', () => {
    expect(sealOf(open)).toBe(null)
    expect(sealOf(signed)).toBe('unchanged')
    expect(sealOf({ ...signed, title: 'Andere' })).toBe('changed')
    expect(sealOf({ ...signed, signOff: [signature('assessor'), signature('municipality', 'f'.repeat(64))] })).toBe(
      'changed',
    )
    expect(sealOf({ ...signed, signOff: [{ role: 'ISB', at }] })).toBe('unknown')
    expect(sealOf({ ...signed, signOff: [] })).toBe('unknown')
  })

  it('names the day of the last signature', () => {
    expect(signedOffOn(signed)).toBe('2026-12-01')
    expect(signedOffOn({ ...signed, signOff: [] })).toBe(null)
    expect(signedOffOn(open)).toBe(null)
  })
})

describe('a new version', () => {
  it('begins with the answers that counted, each to be confirmed, and with nothing of the sign-off', () => {
    const before: AssessmentFile = {
      ...signed,
      assessor: { q1: { value: '1', at } },
      settled: { q1: { view: 'assessor', reason: 'gesehen', at } },
      targets: { '*': 4 },
      log: [{ id: 'l', at, tab: 't', path: '/title' }],
      keepsLog: false,
    }
    const next = newVersion(before, { id: 'next', at: '2027-01-01T00:00:00Z' })
    expect(next).toMatchObject({
      id: 'next',
      series: before.series,
      previous: before.id,
      status: 'open',
      signOff: [],
      log: [],
      assessor: {},
      settled: {},
      targets: { '*': 4 },
      keepsLog: false,
    })
    expect(next.answers['q1']).toEqual({
      value: '1',
      source: { kind: 'carried', from: before.id, confirmed: false },
      review: true,
      at: '2027-01-01T00:00:00Z',
    })
  })
})
