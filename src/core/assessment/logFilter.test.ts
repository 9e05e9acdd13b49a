import { describe, expect, it } from 'vitest'
import { ALL_ROWS, isFiltered, type LogFilter, logKind, matchesLog } from './logFilter.ts'
import type { LogEntry } from './schema.ts'

const QUESTIONS = new Map([
  ['BAK-02', { domain: 'BAK', text: 'Gibt es eine Sicherung?' }],
  ['NET-01', { domain: 'NET', text: 'Gibt es eine Firewall?' }],
])
const row = (part: Partial<LogEntry>): LogEntry => ({
  id: 'l',
  at: '2026-12-01T10:00:00.000Z',
  tab: 't',
  path: '/answers/BAK-02/comment',
  ...part,
})
const found = (filter: Partial<LogFilter>, part: Partial<LogEntry> = {}) =>
  matchesLog(row(part), { ...ALL_ROWS, ...filter }, QUESTIONS)

describe('rows of the change log', () => {
  it('are all there without a filter', () => {
    expect(isFiltered(ALL_ROWS)).toBe(false)
    expect(found({})).toBe(true)
  })

  it('are found by Themenfeld and by id or words of the question', () => {
    expect([found({ domain: 'BAK' }), found({ domain: 'NET' })]).toEqual([true, false])
    expect([found({ question: 'bak-' }), found({ question: 'firewall' })]).toEqual([true, false])
    expect(found({ domain: 'BAK' }, { path: '/title' })).toBe(false)
    expect(found({ domain: 'NET' }, { path: '/measures/m1', after: { questions: ['NET-01'] } })).toBe(true)
  })

  it('are found by role', () => {
    expect([found({ role: 'isb' }, { role: 'ISB extern' }), found({ role: 'isb' })]).toEqual([true, false])
  })

  it('are found by what they are about', () => {
    expect(
      [
        ...['/answers/a/value', '/assessor/a/note', '/answers/a/evidence', '/answers/a/assignee', '/measures/m/due'],
        ...['/targets', '/signOff', '/status', '/merged'],
      ].map(logKind),
    ).toEqual(['answer', 'remark', 'evidence', 'work', 'measure', 'details', 'signOff', 'signOff', 'whole'])
    expect([found({ kind: 'remark' }), found({ kind: 'measure' })]).toEqual([true, false])
  })

  it('are found by time, the end not counted', () => {
    const at = '2026-12-01T10:00:00.000Z'
    expect([found({ from: at }), found({ until: at })]).toEqual([true, false])
    expect(found({ from: '2026-12-01T09:59:59Z', until: '2026-12-01T10:00:01Z' })).toBe(true)
  })

  it('are found by words of before and after, in any shape', () => {
    expect(found({ text: 'TRESOR' }, { after: 'im Tresor' })).toBe(true)
    expect(found({ text: 'tresor' }, { before: { title: 'Tresor' } })).toBe(true)
    expect(found({ text: 'tresor' }, { after: 3 })).toBe(false)
  })
})
