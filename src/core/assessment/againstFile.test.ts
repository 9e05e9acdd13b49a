import { describe, expect, it } from 'vitest'
import { againstFile } from './againstFile.ts'
import { exampleAssessment } from './assessment.example.ts'

const at = '2026-12-01T10:00:00.000Z'
const NONE = { added: 0, changed: 0, missing: 0 }
const saved = exampleAssessment({
  answers: { a: { value: 'yes', at }, b: { value: 'no', at } },
  assessor: { a: { value: 'no', at } },
  measures: [{ id: 'm', title: 'x', questions: [], status: 'open' }],
  log: [],
})

describe('what is here, held against a file', () => {
  it('is the same, whatever the order of the entries and whatever the log says', () => {
    const here = { ...saved, answers: { b: { at, value: 'no' }, a: { at, value: 'yes' } } }
    here.log = [{ id: '1', at, tab: 't', path: '/answers/a/value' }]
    expect(againstFile(saved, here)).toEqual({ answers: NONE, measures: NONE, details: false })
  })

  it('counts what came, what changed and what is gone, in both views', () => {
    const here = { ...saved, answers: { a: { value: 'partly', at }, c: { value: 'no', at } }, measures: [] }
    expect(againstFile(saved, here)).toEqual({
      answers: { added: 1, changed: 1, missing: 1 },
      measures: { ...NONE, missing: 1 },
      details: false,
    })
    expect(againstFile(saved, { ...saved, assessor: {} }).answers).toEqual({ ...NONE, missing: 1 })
  })

  it('sees changed details', () => {
    expect(againstFile(saved, { ...saved, title: 'anders' }).details).toBe(true)
  })
})
