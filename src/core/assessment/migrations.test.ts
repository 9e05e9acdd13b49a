import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { ASSESSMENT_MIGRATIONS, ASSESSMENT_VERSION, type Migration, migrateAssessment } from './migrations.ts'

describe('migrations of the assessment format', () => {
  it('lead without a gap from the first format to the current one', () => {
    const steps = Array.from({ length: ASSESSMENT_VERSION - 1 }, (_, i) => i + 1)
    expect(ASSESSMENT_MIGRATIONS.map((m) => m.from)).toEqual(steps)
  })

  it('have names that differ', () => {
    expect(new Set(ASSESSMENT_MIGRATIONS.map((m) => m.name)).size).toBe(ASSESSMENT_MIGRATIONS.length)
  })
})

describe('migrateAssessment', () => {
  const migrations: Migration[] = [
    { from: 1, name: 'title becomes name', up: ({ title, ...rest }) => ({ ...rest, name: title }) },
    { from: 2, name: 'name in capitals', up: (a) => ({ ...a, name: String(a.name).toUpperCase() }) },
  ]

  it('takes every step from the format of the file on and keeps what it does not know', () => {
    const old = { format: 'it-check/assessment@1', title: 'Musterstadt', later: { x: 1 } }
    expect(migrateAssessment(old, migrations)).toEqual({
      format: 'it-check/assessment@3',
      name: 'MUSTERSTADT',
      later: { x: 1 },
    })
    expect(migrateAssessment({ format: 'it-check/assessment@2', name: 'a' }, migrations)).toEqual({
      format: 'it-check/assessment@3',
      name: 'A',
    })
  })

  it('hands on what is current, newer, foreign or nothing', () => {
    for (const json of [
      exampleAssessment(),
      { format: 'it-check/assessment@9' },
      { format: 'other@1' },
      [],
      null,
      'x',
    ]) {
      expect(migrateAssessment(json)).toBe(json)
    }
  })
})
