import { describe, expect, it } from 'vitest'
import { exampleAssessment } from '../assessment/assessment.example.ts'
import { attachmentsIn } from '../assessment/attachments.ts'
import type { Answer, AssessmentFile, LogEntry, Visit } from '../assessment/schema.ts'
import { applyMerge, type Choice, type Origin } from './applyMerge.ts'
import { commonBase } from './commonBase.ts'
import { cutPart } from './cutPart.ts'
import { conflictsOf, merge } from './merge.ts'
import { mergeLogs } from './mergeLogs.ts'

const T0 = '2026-11-01T09:00:00Z'
const T1 = '2026-11-02T09:00:00Z'
const T2 = '2026-11-03T09:00:00Z'
const ORIGIN: Origin = { from: 'part-1', by: 'IT', attributed: (comment) => `[IT] ${comment}` }
const photo = (n: number, caption?: string) => ({
  sha256: String(n).repeat(64),
  name: `${n}.jpg`,
  type: 'image/jpeg',
  ...(caption !== undefined && { caption }),
})

/** The example with one answer to BAK-02; `null`: none. */
function withAnswer(answer: Partial<Answer> | null, rest: Partial<AssessmentFile> = {}): AssessmentFile {
  return exampleAssessment({ answers: answer ? { 'BAK-02': { at: T0, ...answer } } : {}, ...rest })
}

function mergeAnswer(base: Partial<Answer> | null, mine: Partial<Answer> | null, theirs: Partial<Answer> | null) {
  const merged = merge(withAnswer(base), withAnswer(mine), withAnswer(theirs))
  const [piece] = merged.pieces
  const decided = (choice: Choice) =>
    applyMerge(merged, new Map(merged.pieces.map(({ key }) => [key, choice])), ORIGIN).answers['BAK-02']
  return { merged, piece, decided }
}

describe('one answer in three states', () => {
  it('takes value and comment from different sides without a conflict, and the stamp of whose value it is', () => {
    const { piece, decided } = mergeAnswer(
      { value: '1' },
      { value: '1', comment: 'hier', at: T2, by: { role: 'ISB' } },
      { value: '3', at: T1, by: { role: 'RZ' } },
    )
    expect(piece).toMatchObject({ taken: ['verdict'], kept: ['comment'], conflicts: [] })
    expect(decided({ keep: 'mine' })).toEqual({
      value: '3',
      comment: 'hier',
      at: T2,
      by: { role: 'RZ' },
      source: { kind: 'merged', from: 'part-1' },
    })
  })

  it('never joins the value of one with the reason of the other', () => {
    const { piece, decided } = mergeAnswer(
      null,
      { value: 'na', reason: 'keine Wahlen', at: T1 },
      { value: '2', at: T2 },
    )
    expect(piece?.conflicts).toEqual(['verdict'])
    expect(decided({ keep: 'mine' })).toEqual({ value: 'na', reason: 'keine Wahlen', at: T1 })
    expect(decided({ keep: 'theirs' })).toMatchObject({ value: '2', by: { role: 'IT' } })
    expect(decided({ keep: 'theirs' })).not.toHaveProperty('reason')
  })

  it('makes a comment part of the conflict about its value, and can keep both with a name', () => {
    const { piece, decided } = mergeAnswer(
      { value: '1' },
      { value: '2', at: T1 },
      { value: '4', comment: 'seit Mai', at: T2 },
    )
    expect(piece?.conflicts).toEqual(['verdict', 'comment'])
    expect(decided({ keep: 'mine' })).toEqual({ value: '2', at: T1 })
    expect(decided({ keep: 'mine', bothComments: true })).toMatchObject({ value: '2', comment: 'seit Mai' })
    const both = mergeAnswer(null, { comment: 'a', at: T1 }, { comment: 'b', at: T2 })
    expect(both.decided({ keep: 'mine', bothComments: true })?.comment).toBe('a\n\n[IT] b')
  })

  it('refuses to decide by itself', () => {
    const { merged } = mergeAnswer(null, { value: '1' }, { value: '2' })
    expect(() => applyMerge(merged)).toThrow('answers/BAK-02 is not decided')
  })

  it('takes a deletion, and asks when the other side went on with what was deleted', () => {
    expect(mergeAnswer({ value: '1' }, { value: '1' }, null).decided({ keep: 'mine' })).toBeUndefined()
    expect(mergeAnswer({ value: '1' }, { value: '2' }, null).piece?.conflicts).toEqual(['*'])
    expect(mergeAnswer({ value: '1' }, null, { value: '1' }).decided({ keep: 'mine' })).toBeUndefined()
  })

  it('counts photos one by one: added on both sides both are there, taken out on one side it goes', () => {
    const { piece, decided } = mergeAnswer(
      { attachments: [photo(1), photo(2)] },
      { attachments: [photo(1), photo(2), photo(3)], at: T1 },
      { attachments: [photo(2, 'Serverraum'), photo(4)], at: T2 },
    )
    expect(piece?.conflicts).toEqual([])
    expect(decided({ keep: 'mine' })?.attachments).toEqual([photo(2, 'Serverraum'), photo(3), photo(4)])
  })

  it('is no change when only the time differs', () => {
    expect(mergeAnswer({ value: '1' }, { value: '1', at: T1 }, { value: '1', at: T1 }).merged.pieces).toEqual([])
  })
})

describe('everything else in three states', () => {
  const measure = (fields: object) => ({ id: 'm1', questions: ['BAK-02'], title: 'Üben', status: 'open', ...fields })

  it('goes field by field through a measure, and keeps the history of both', () => {
    const base = withAnswer(null, { measures: [measure({ history: [1] })] })
    const mine = withAnswer(null, { measures: [measure({ owner: 'IT', history: [1, 2] })] })
    const theirs = withAnswer(null, { measures: [measure({ due: '2027-01-01', history: [1, 3] })] })
    expect(applyMerge(merge(base, mine, theirs)).measures).toEqual([
      measure({ owner: 'IT', due: '2027-01-01', history: [1, 2, 3] }),
    ])
  })

  it('goes entry by entry through scope and targets, and question by question through decisions', () => {
    const decision = (question: string) => ({ question, kind: 'risk-accepted', by: 'VV', reason: 'r' })
    const base = withAnswer(null, { scope: { server: true } })
    const mine = withAnswer(null, { scope: { server: true, schools: true }, decisions: [decision('A-01')] })
    const theirs = withAnswer(null, { scope: { server: false }, decisions: [decision('B-01')] })
    const result = applyMerge(merge(base, mine, theirs))
    expect(result.scope).toEqual({ server: false, schools: true })
    expect(result.decisions).toEqual([decision('A-01'), decision('B-01')])
  })

  it('goes conversation by conversation through the plan of a visit, which comes as a whole where there was none', () => {
    const talk = { order: 1, roles: ['it'], questions: ['BAK-02'] }
    const plan = (a: object, b: object, rest: object = {}) =>
      exampleAssessment({ visit: { ...rest, talks: { a: { ...talk, ...a }, b: { ...talk, ...b } } } })
    const base = plan({}, {})
    const merged = merge(base, plan({ seconds: 60 }, {}), plan({}, { seconds: 90 }, { start: '08:00' }))
    expect(conflictsOf(merged)).toEqual([])
    expect(applyMerge(merged).visit).toEqual(plan({ seconds: 60 }, { seconds: 90 }, { start: '08:00' }).visit)
    const both = merge(base, plan({ seconds: 60 }, {}), plan({ seconds: 70 }, {}))
    expect(conflictsOf(both).map(({ key }) => key)).toEqual(['visit/talks/a'])
    const none = exampleAssessment()
    expect(applyMerge(merge(none, none, base)).visit).toEqual(base.visit)
  })

  it('takes the record of conversations out with the last one, unless the other side has added one', () => {
    const talk = { order: 1, roles: ['it'], questions: ['BAK-02'] }
    const visit = (talks?: Visit['talks']) => exampleAssessment({ visit: { start: '08:00', ...(talks && { talks }) } })
    const base = visit({ a: talk })
    expect(applyMerge(merge(base, base, visit())).visit).toEqual({ start: '08:00' })
    expect(applyMerge(merge(base, base, visit({}))).visit).toEqual({ start: '08:00', talks: {} })
    for (const [mine, theirs] of [
      [visit({ a: talk, b: talk }), visit()],
      [visit(), visit({ a: talk, b: talk })],
    ] as const)
      expect(applyMerge(merge(base, mine, theirs)).visit).toEqual({ start: '08:00', talks: { b: talk } })
  })

  it('lets an agreement stand only for the level of which it was said', () => {
    const { piece } = mergeAnswer({ value: '3' }, { value: '3', marks: ['agreed'] }, { value: '2' })
    expect(piece?.conflicts).toEqual(['verdict'])
  })

  it('goes finding by finding through what was let stand in the quality gate, and asks where two gave another reason', () => {
    const override = (reason: string) => ({ reason, at: T1, basis: 'open' })
    const of = (overrides: Record<string, string>) =>
      withAnswer(null, {
        overrides: Object.fromEntries(Object.entries(overrides).map(([key, reason]) => [key, override(reason)])),
      })
    const [base, mine] = [of({ 'unanswered/A': 'a' }), of({ 'unanswered/A': 'a', 'unanswered/B': 'b' })]
    expect(applyMerge(merge(base, mine, of({ 'unanswered/C': 'c' }))).overrides).toEqual({
      'unanswered/B': override('b'),
      'unanswered/C': override('c'),
    })
    // nobody had given any before, and none is left afterwards
    expect(applyMerge(merge(withAnswer(null), withAnswer(null), base)).overrides).toEqual(base.overrides)
    expect(applyMerge(merge(base, base, withAnswer(null)))).not.toHaveProperty('overrides')
    expect(conflictsOf(merge(withAnswer(null), mine, of({ 'unanswered/B': 'x' }))).map(({ key }) => key)).toEqual([
      'overrides/unanswered/B',
    ])
  })

  it('leaves alone which assessment it is', () => {
    const theirs = { ...withAnswer(null), id: 'part-1', series: 'part-1', createdAt: T2 }
    expect(merge(withAnswer(null), withAnswer(null), theirs).pieces).toEqual([])
  })

  it('joins the logs by id: a burst that went on once, two strangers with one id both', () => {
    const row = (rest: Partial<LogEntry>) => ({ id: 'a', at: T0, tab: 't', path: '/title', before: '', ...rest })
    expect(mergeLogs([row({ after: 'M' })], [row({ after: 'Mu', at: T1 })])).toEqual([row({ after: 'Mu', at: T1 })])
    const strangers = mergeLogs([row({})], [row({ tab: 'u' })])
    expect(strangers.map(({ id }) => id)).toEqual(['a', expect.stringMatching(/^a-[0-9a-f]{8}$/)])
    expect(mergeLogs(strangers, [row({ tab: 'u' })])).toEqual(strangers)
  })
})

describe('a part', () => {
  const whole = exampleAssessment({
    municipality: { name: 'Musterstadt', inhabitants: 18500 },
    audit: { asOf: '2026-12-01', fileNumber: '10.24' },
    answers: {
      'BAK-01': { value: '2', comment: 'k', note: 'n', attachments: [photo(1)], at: T0 },
      'NET-01': { value: '1', at: T0 },
    },
    assessor: { 'BAK-01': { value: '1', at: T0 } },
    measures: [
      { id: 'own', questions: ['BAK-01'], title: 't', status: 'open' },
      { id: 'shared', questions: ['BAK-01', 'NET-01'], title: 't', status: 'open' },
    ],
    log: [{ id: 'l', at: T0, tab: 't', path: '/answers/BAK-01/note', before: 'old secret', after: 'n' }],
  })
  const cut = (keptBack: Parameters<typeof cutPart>[2]['keptBack'] = []) =>
    cutPart(whole, ['BAK-01'], { id: 'part-1', at: T1, recipient: 'IT', keptBack })

  it('tells of its own questions and of nothing else', () => {
    const { base, slip } = cut()
    expect(slip).toMatchObject({ id: 'part-1', assessment: whole.id, questions: ['BAK-01'], for: { role: 'IT' } })
    const text = JSON.stringify(base)
    for (const foreign of ['NET-01', 'shared', 'old secret', '18500', '10.24']) expect(text).not.toContain(foreign)
    expect([...attachmentsIn(base)]).toEqual([photo(1).sha256])
  })

  it('keeps back what is wanted, and what was kept back is neither deleted nor in conflict when it returns', () => {
    const { base } = cut(['comments', 'notes', 'photos'])
    expect(base.answers['BAK-01']).toEqual({ value: '2', at: T0 })
    expect(base.assessor).toEqual({})
    const returned = { ...base, answers: { 'BAK-01': { value: '4', attachments: [photo(2)], at: T2 } } }
    const merged = merge(base, whole, returned)
    expect(conflictsOf(merged)).toEqual([])
    const { answers, assessor, measures } = applyMerge(merged)
    expect(answers['BAK-01']).toMatchObject({ value: '4', comment: 'k', note: 'n', attachments: [photo(1), photo(2)] })
    expect(answers['NET-01']).toEqual(whole.answers['NET-01'])
    expect([assessor, measures]).toEqual([whole.assessor, whole.measures])
  })
})

describe('the common state of two copies', () => {
  const row = (id: string, path: string, before: unknown, after: unknown): LogEntry => ({
    id,
    at: T1,
    tab: 't',
    path,
    before,
    after,
  })
  const known = row('1', '/answers/BAK-02/value', undefined, '1')
  const mine = withAnswer({ value: '2' }, { log: [known, row('2', '/answers/BAK-02/value', '1', '2')] })
  const theirs = withAnswer(
    { value: '1' },
    { title: 'Neu', log: [known, row('3', '/title', 'Musterstadt 2026', 'Neu')] },
  )

  it('is told from their logs', () => {
    const base = commonBase(mine, theirs)
    expect(base).toMatchObject({ title: 'Musterstadt 2026', answers: { 'BAK-02': { value: '1' } } })
    const merged = merge(base ?? mine, mine, theirs)
    expect(applyMerge(merged)).toMatchObject({ title: 'Neu', answers: { 'BAK-02': { value: '2' } } })
  })

  it('is unknown when a log does not explain the difference, is empty or leads nowhere', () => {
    expect(commonBase(withAnswer({ value: '5' }, { log: [known] }), theirs)).toBeNull()
    expect(commonBase({ ...mine, log: [] }, theirs)).toBeNull()
    expect(commonBase({ ...mine, log: [...mine.log, row('4', '/answers', 7, {})] }, theirs)).toBeNull()
  })
})
