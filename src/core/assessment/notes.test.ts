import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { fingerprint } from './canonical.ts'
import { countNotes, withNotesOf, withoutNotes } from './notes.ts'
import type { LogEntry } from './schema.ts'

const at = '2026-11-20T10:00:00Z'
const row = (path: string, after: unknown): LogEntry => ({ id: path, at, tab: 't', path, after })
const visited = exampleAssessment({
  answers: { a: { value: '3', comment: 'bleibt', note: 'geheim', at } },
  assessor: { a: { value: '1', note: 'geheim', at }, b: { note: 'geheim', by: { role: 'Beratung' }, at } },
  log: [
    row('/answers/a/note', 'geheim'),
    row('/assessor/b', { note: 'geheim', comment: 'bleibt', at }),
    row('/assessor', { b: { note: 'geheim', at } }),
    row('/answers/a/comment', 'bleibt'),
    row('/measures/m/note', 'bleibt'),
  ],
})

describe('the notes of the assessor', () => {
  it('leave no trace: neither in an answer of either view nor in the log, and nothing else goes with them', () => {
    const left = withoutNotes(visited)
    expect(JSON.stringify(left)).not.toContain('geheim')
    expect(left.answers).toEqual({ a: { value: '3', comment: 'bleibt', at } })
    expect(left.assessor).toEqual({ a: { value: '1', at } })
    expect(left.log.map(({ path }) => path)).toEqual([
      '/assessor/b',
      '/assessor',
      '/answers/a/comment',
      '/measures/m/note',
    ])
    expect(left.log[0]?.after).toEqual({ comment: 'bleibt', at })
    expect([countNotes(visited), countNotes(left)]).toEqual([3, 0])
  })

  it('come back to where they were, also to an answer that was nothing else, and do not replace newer ones', () => {
    const left = withoutNotes(visited)
    expect(withNotesOf(left, visited)).toEqual({ ...visited, log: left.log })
    const newer = { ...left, assessor: { a: { value: '1', note: 'neu', at } } }
    expect(withNotesOf(newer, visited).assessor['a']?.note).toBe('neu')
  })

  it('do not come back to an answer that was taken away elsewhere', () => {
    const gone = { ...withoutNotes(visited), assessor: {} }
    expect(Object.keys(withNotesOf(gone, visited).assessor)).toEqual(['b'])
  })

  it('are not in the fingerprint: a file without them is what was signed', () => {
    const sha256 = '0'.repeat(64)
    expect(fingerprint(withoutNotes(visited), sha256)).toBe(fingerprint(visited, sha256))
    const other = { ...visited, answers: { a: { value: '2', at } } }
    expect(fingerprint(other, sha256)).not.toBe(fingerprint(visited, sha256))
  })
})
