import { describe, expect, it } from 'vitest'
import { answered, answersOf } from '../../../tests/answeredCheck.ts'

const rowOf = (id: string, notes = false) =>
  answersOf(answered(), 'de', notes).rows.find(({ question }) => question.id === id)

describe('the answers that leave the app', () => {
  it('are in questionnaire order, with what is out of scope', () => {
    expect(answersOf(answered()).rows.map(({ question: { id, status } }) => [id, status])).toEqual([
      ['A-01', 'level'],
      ['A-02', 'unknown'],
      ['A-03', 'na'],
      ['A-04', 'open'],
      ['A-05', 'out'],
      ['B-01', 'level'],
      ['B-02', 'open'],
    ])
  })

  it('carry what was said: ticked criteria, evidence of any shape, the day in UTC', () => {
    expect(rowOf('A-01')).toMatchObject({
      followUp: '2027-02-26',
      criteria: [expect.any(String), expect.any(String)],
      evidence: [
        { kind: 'other', text: 'Protokoll vom 3. März' },
        { kind: 'other', text: 'Datei, Ordner 4' },
      ],
      attachments: ['raum.jpg: Serverraum', 'plan.png'],
      on: '2026-11-12',
    })
    expect(rowOf('A-03')).toMatchObject({ reason: 'Gibt es hier nicht', confirmedBy: 'Verwaltungsleitung' })
    expect(rowOf('B-02')).toMatchObject({ on: null, comment: null, criteria: [], evidence: [] })
  })

  it('[S3] say of "trifft nicht zu" without a reason that this is missing', () => {
    expect([rowOf('A-03')?.reasonMissing, rowOf('A-04')?.reasonMissing]).toEqual([false, true])
  })

  it('hold the assessor’s own notes only when asked', () => {
    expect(rowOf('A-01')?.note).toBeNull()
    expect(JSON.stringify(answersOf(answered()))).not.toContain('Eindruck')
    expect(rowOf('A-01', true)?.note).toBe('Eindruck: unsicher')
  })
})
