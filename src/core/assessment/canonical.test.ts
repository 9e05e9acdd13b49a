import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exampleAssessment } from './assessment.example.ts'
import { canonicalBytes, fingerprint, newestAt } from './canonical.ts'

const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value))
const SHA = 'a'.repeat(64)
const at = '2026-12-01T08:00:00Z'

describe('canonicalBytes', () => {
  it('writes the example of RFC 8785, section 3.2.2', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    )
    expect(text(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys by UTF-16 code units', () => {
    expect(text({ '\u{1F600}': 1, '\uFB33': 2, ö: 3, 1: 4, '\r': 5 })).toBe(
      '{"\\r":5,"1":4,"ö":3,"\u{1F600}":1,"\uFB33":2}',
    )
  })

  it('replaces half a surrogate pair, in values and in keys', () => {
    expect(text({ 'k\uD83D': 'a\uDE00b\uD83D', whole: '\u{1F600}' })).toBe(
      '{"k\uFFFD":"a\uFFFDb\uFFFD","whole":"\u{1F600}"}',
    )
  })

  it('treats a field that is undefined as not there', () => {
    expect(text({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('throws on numbers that JSON does not have', () => {
    expect(() => canonicalBytes({ a: Number.NaN })).toThrow()
    expect(() => canonicalBytes([Number.POSITIVE_INFINITY])).toThrow()
  })
})

describe('fingerprint', () => {
  const base = exampleAssessment({ answers: { 'BAK-01': { value: '3', at } } })

  it('is SHA-256 over the canonical bytes of assessment, questionnaire and attachments', () => {
    const { signOff, log, ...assessment } = base
    const content = `{"assessment":${text(assessment)},"attachments":[],"questionnaire":"${SHA}"}`
    expect(fingerprint(base, SHA)).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('does not change with order of fields, sign-off or log', () => {
    const reversed = Object.fromEntries(Object.entries(base).reverse()) as typeof base
    expect(fingerprint(reversed, SHA)).toBe(fingerprint(base, SHA))
    const entry = { id: '1', at, tab: 't', path: '/title', before: 'a', after: 'b' }
    expect(fingerprint({ ...base, signOff: [{ by: 'Leitung' }], log: [entry] }, SHA)).toBe(fingerprint(base, SHA))
  })

  it('changes with every other content, fields of later versions included', () => {
    const others = [
      fingerprint(base, 'b'.repeat(64)),
      fingerprint({ ...base, title: 'Other' }, SHA),
      fingerprint({ ...base, answers: { 'BAK-01': { value: '2', at } } }, SHA),
      fingerprint({ ...base, later: true }, SHA),
    ]
    expect(new Set([...others, fingerprint(base, SHA)]).size).toBe(5)
  })

  it('lists the attachments of both views sorted and once', () => {
    const photo = (sha256: string) => ({ sha256, name: 'p.jpg', type: 'image/jpeg' })
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
    const file = exampleAssessment({
      answers: { q: { at, attachments: [photo(b), photo(a)] } },
      assessor: { q: { at, attachments: [photo(a)] } },
    })
    const { signOff, log, ...assessment } = file
    const content = `{"assessment":${text(assessment)},"attachments":["${a}","${b}"],"questionnaire":"${SHA}"}`
    expect(fingerprint(file, SHA)).toBe(createHash('sha256').update(content).digest('hex'))
  })
})

describe('newestAt', () => {
  it('looks into every part of the content', () => {
    const newest = '2027-01-02T03:04:05.678Z'
    for (const part of [
      { answers: { q: { at: newest } } },
      { assessor: { q: { at, confirmedBy: { role: 'Leitung', at: newest } } } },
      { settled: { q: { view: 'assessor' as const, reason: '', at: newest } } },
      { signOff: [{ at: newest }] },
    ]) {
      expect(newestAt(exampleAssessment({ answers: { other: { at } }, ...part }))).toBe(newest)
    }
  })

  it('takes a fraction of a second as later than the full second', () => {
    const file = exampleAssessment({ answers: { a: { at }, b: { at: '2026-12-01T08:00:00.5Z' } } })
    expect(newestAt(file)).toBe('2026-12-01T08:00:00.5Z')
  })

  it('is the day of creation while nothing was answered, and ignores an `at` that is no time', () => {
    const file = exampleAssessment({ later: { at: 'Rathaus' } })
    expect(newestAt(file)).toBe(file.createdAt)
  })
})
