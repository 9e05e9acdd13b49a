import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { Measure } from '../assessment/schema.ts'
import { signedMark } from '../assessment/signOff.ts'
import type { IssuedReport } from './issued.ts'
import { issueReport, type ReportOrder } from './issueReport.ts'
import { PLAIN_ORDER } from './plainOrder.ts'

/** Two Themenfelder; the requirements' ranks run against their order. */
const questionnaire = sketch({
  A: [
    { must: true, rank: 9 },
    { must: true, rank: 8 },
    { must: true, rank: 7 },
    { must: true, rank: 6 },
  ],
  B: [
    { must: true, rank: 5 },
    { w: 3, rank: 4 },
    { w: 1, rank: 3 },
  ],
})

function issued(told: Scenario, order: Partial<ReportOrder> = {}, earlier: Scenario | null = null): IssuedReport {
  const report = issueReport(
    {
      questionnaire,
      assessment: told.assessment(),
      fingerprint: null,
      previous: earlier && { questionnaire: earlier.questionnaire, assessment: earlier.assessment() },
      lists: new Map(),
    },
    { ...PLAIN_ORDER, profile: 'council', ...order, lang: 'de', date: '2026-12-01' },
  )
  if (report.profile === 'public') throw new Error('an inner report was ordered')
  return report
}

const blank = scenario(questionnaire)
const noneMet = ['A-01', 'A-02', 'A-03', 'A-04', 'B-01'].reduce((told, id) => told.answer(id, 0), blank)

describe('consequences', () => {
  it('[S2] are those of the three first missed requirements by rank, never of what is unknown', () => {
    expect(issued(noneMet.unknown('A-04')).consequences.map(({ question }) => question)).toEqual([
      'B-01',
      'A-03',
      'A-02',
    ])
    expect(issued(blank.answerRest(3)).consequences).toEqual([])
  })
})

describe('decisions', () => {
  const plan = (...measures: Partial<Measure>[]) => ({
    measures: measures.map((one, i) => ({
      id: `m-${i}`,
      questions: [],
      title: `Maßnahme ${i}`,
      status: 'open',
      ...one,
    })),
  })
  const of = (told: Scenario) =>
    issued(told).decisions.map(({ question, title, clarify, planned }) => [
      question,
      clarify,
      planned ? `${title}: ${planned.status} ${planned.once} ${planned.yearly} ${planned.due}` : null,
    ])

  it('[S25] are the first three needs, each not planned until the plan says otherwise', () => {
    expect(of(noneMet.unknown('A-03'))).toEqual([
      ['B-01', false, null],
      ['A-04', false, null],
      ['A-03', true, null],
    ])
  })

  it('carry amount and date of the measure; needs that one measure serves are one decision, also beyond the first six', () => {
    const all = { questions: ['A-01', 'A-02', 'A-03', 'A-04', 'B-01', 'B-02'], due: '2027-03-31', cost: { once: 900 } }
    const told = noneMet.answer('B-02', 0).answer('B-03', 0)
    expect(of(told.with(plan(all)))).toEqual([
      ['B-01', false, 'Maßnahme 0: open 900 null 2027-03-31'],
      ['B-03', false, null],
    ])
  })

  it('prefer what is to be done over what waits, and leave out what is finished', () => {
    const measures = plan(
      { questions: ['B-01'], status: 'deferred' },
      { questions: ['B-01'], status: 'started' },
      { questions: ['A-04'], status: 'done' },
      { questions: ['A-03'], status: 'deferred' },
    )
    expect(of(noneMet.with(measures)).map(([question, , planned]) => `${question} ${planned}`)).toEqual([
      'B-01 Maßnahme 1: started null null null',
      'A-03 Maßnahme 3: deferred null null null',
      'A-02 null',
    ])
  })
})

describe('what is left out', () => {
  const told = blank
    .scope('server', true)
    .scope('schools', false)
    .notApplicable('A-01', 'Gibt es nicht')
    .notApplicable('A-02', 'Auch nicht')
    .confirm('A-02', 'ISB')
    .notApplicable('B-03', 'Nie')
    .answerRest(3)

  it('[S3] is named with what nobody has confirmed; the reasons are for the administration', () => {
    const { absent, notApplicable } = issued(told).excluded
    expect(absent).toEqual(['Gibt es schools?'])
    expect(notApplicable.map(({ id, reason, unconfirmed }) => [id, reason, unconfirmed])).toEqual([
      ['A-01', null, true],
      ['A-02', null, false],
      ['B-03', null, false],
    ])
    const internal = issued(told, { profile: 'internal' }).excluded.notApplicable
    expect(internal.map(({ reason }) => reason)).toEqual(['Gibt es nicht', 'Auch nicht', 'Nie'])
  })

  it('names no minimum requirement where they are only counted', () => {
    expect(issued(told, { namesMust: false }).excluded.notApplicable.map(({ id }) => id)).toEqual(['B-03'])
  })
})

describe('[S28] changes', () => {
  const earlier = blank
    .with({ audit: { ...blank.file.audit, asOf: '2025-06-01' } })
    .answer('A-01', 1)
    .unknown('A-02')
    .answer('A-03', 3)
    .answer('A-04', 4)
    .answer('B-02', 2)
  const later = blank.answer('A-01', 3).answer('A-02', 3).answer('A-03', 2).unknown('A-04').answer('B-01', 3)

  it('tell what is newly met and what no longer, and so explain the difference in numbers', () => {
    const { changes } = issued(later, {}, earlier)
    expect(changes).toMatchObject({ since: '2025-06-01', better: 2, worse: 2, compared: { common: 4 } })
    expect(changes?.newlyMet).toEqual([expect.stringContaining('A-01'), expect.stringContaining('A-02')])
    expect(changes?.noLongerMet).toEqual([expect.stringContaining('A-03'), expect.stringContaining('A-04')])
    const { earlier: before, later: now } = changes?.compared ?? { earlier: { mustMet: 0 }, later: { mustMet: 1 } }
    expect(now.mustMet - before.mustMet).toBe(0)
    expect(changes?.domains).toEqual([{ title: expect.any(String), earlier: [2, 1], later: [2, 1] }])
    expect(changes?.before).toMatchObject({ stage: null, must: { met: 2, missed: 1, unclear: 1, open: 1 } })
  })

  it('are named only where requirements are, and are nothing without a common question', () => {
    expect(issued(later, { namesMust: false }, earlier).changes).toMatchObject({
      newlyMet: [],
      noLongerMet: [],
      better: 2,
    })
    expect(issued(later, {}, blank).changes).toBe(null)
    expect(issued(later).changes).toBe(null)
  })
})

describe('who signed', () => {
  it('is read from entries of the known shape, oldest first, without a day last', () => {
    const signOff = [
      { role: 'Leitung', at: '2026-12-02T08:00:00Z', seal: 'x' },
      { role: 'Zeugin' },
      { role: ' ISB ', name: ' ', at: '2026-12-01' },
      { role: 'Zeuge', name: 'B. Beispiel' },
      { role: '  ' },
      { by: 'niemand' },
      'Unterschrift',
      null,
    ]
    expect(issued(blank.with({ signOff })).signOff).toEqual([
      { role: 'ISB', name: null, on: '2026-12-01' },
      { role: 'Leitung', name: null, on: '2026-12-02' },
      { role: 'Zeugin', name: null, on: null },
      { role: 'Zeuge', name: 'B. Beispiel', on: null },
    ])
  })

  it('holds for what was signed and for nothing else: not after a change, not after a reopening', () => {
    const file = blank.assessment()
    const mark = signedMark(file)
    const signed = {
      side: 'municipality',
      role: 'Leitung',
      on: '2026-12-01',
      at: '2026-12-02T00:10:00Z',
      fingerprint: mark,
    }
    const reopened = { kind: 'reopened', at: '2026-12-03T08:00:00Z', reason: 'Tippfehler', by: { role: 'ISB' } }
    const namesIn = (told: typeof blank) => issued(told).signOff.map(({ role, on }) => `${role} ${on}`)
    expect(namesIn(blank.with({ signOff: [signed] }))).toEqual(['Leitung 2026-12-01'])
    expect(namesIn(blank.with({ signOff: [signed], title: 'anders' }))).toEqual([])
    const again = issued(blank.with({ signOff: [signed, reopened] }))
    expect(again.signOff).toEqual([])
    expect(again.reopenings).toEqual([{ on: '2026-12-03', reason: 'Tippfehler', role: 'ISB' }])
  })
})

describe('without names', () => {
  it('keeps every figure of the scores and none of their ids', () => {
    const told = noneMet.unknown('A-03').answer('A-02', 3)
    const [named, plain] = [issued(told), issued(told, { namesMust: false })]
    expect(plain.overall).toEqual(named.overall)
    expect(plain.needCounts).toEqual(named.needCounts)
    expect(plain.unknown).toBe(1)
    plain.domains.forEach(({ score, cappedBy }, i) => {
      expect(cappedBy).toEqual([])
      expect(score.must.missed).toHaveLength(named.domains[i]?.score.must.missed.length ?? -1)
    })
    expect(JSON.stringify(plain)).not.toMatch(/[AB]-0\d/)
    expect([plain.consequences, plain.decisions, plain.firstSteps]).toEqual([[], [], []])
  })

  it('is for the council alone: the administration always sees them', () => {
    expect(issued(noneMet, { profile: 'internal', namesMust: false })).toMatchObject({ namesMust: true })
  })
})

describe('what was left standing on purpose', () => {
  const at = '2026-11-20T08:00:00Z'
  const override = (basis: string, reason = 'kommt im Januar') => ({ reason, by: { role: 'ISB' }, at, basis })
  const told = blank
    .answerRest(3)
    .open('B-02')
    .open('B-03')
    .with({
      overrides: {
        'unanswered/B-02': override('open'),
        'unanswered/B-03': override('open'),
        'must-evidence/A-01': override('A-01=3', 'gesehen'),
        // given for another answer
        'must-evidence/A-02': override('A-02=4'),
      },
    })

  it('is listed in the internal report: each reason once, with its findings', () => {
    expect(issued(told, { profile: 'internal' }).overrides).toEqual({
      count: 3,
      reasons: [
        {
          ...{ reason: 'kommt im Januar', by: 'ISB', on: '2026-11-20', count: 2 },
          findings: [
            { kind: 'unanswered', about: 'B-02 Frage B-02?', own: false },
            { kind: 'unanswered', about: 'B-03 Frage B-03?', own: false },
          ],
        },
        {
          ...{ reason: 'gesehen', by: 'ISB', on: '2026-11-20', count: 1 },
          findings: [{ kind: 'must-evidence', about: 'A-01 Frage A-01?', own: false }],
        },
      ],
    })
  })

  it('is a number with reasons for the council, and a number alone where no requirement may be named', () => {
    const { overrides } = issued(told)
    expect(overrides.reasons.map(({ reason, count, findings }) => [reason, count, findings])).toEqual([
      ['kommt im Januar', 2, []],
      ['gesehen', 1, []],
    ])
    expect(issued(told, { namesMust: false }).overrides).toEqual({ count: 3, reasons: [] })
  })
})

describe('what a report rests on', () => {
  const at = '2026-11-20T10:00:00Z'
  const settled = { view: 'assessor', reason: '', at } as const
  const basisOf = (told: Scenario, profile: ReportOrder['profile']) =>
    issueReport(
      { questionnaire, assessment: told.assessment(), fingerprint: null, previous: null, lists: new Map() },
      { ...PLAIN_ORDER, profile, lang: 'de', date: '2026-12-01' },
    )
  const both = blank
    .answer('A-01', 3)
    .answer('A-02', 3)
    .answer('A-03', 3)
    .with({ assessor: { 'A-01': { value: '1', at }, 'A-02': { value: '3', at }, 'A-04': { value: '2', at } } })

  it('is the own word of the municipality until something is confirmed, and tells how many answers are whose', () => {
    expect(issued(blank.answer('A-01', 3))).toMatchObject({ basis: 'self', views: null })
    const open = issued(both)
    expect(open).toMatchObject({ basis: 'self', views: { assessor: 0, confirmed: 0, self: 3, unsettled: 1 } })
    const some = both.with({ settled: { 'A-01': settled, 'A-02': settled, 'A-04': settled } })
    expect(issued(some)).toMatchObject({ basis: 'partly', views: { assessor: 2, confirmed: 1, self: 1, unsettled: 0 } })
    expect(issued(some.open('A-03')).basis).toBe('on-site')
  })

  it('is all that the public report says of it', () => {
    const some = both.with({ settled: { 'A-01': settled } })
    const [before, after] = [basisOf(both, 'public'), basisOf(some, 'public')]
    expect(after).toMatchObject({ basis: 'partly' })
    expect({ ...after, basis: 'self', contentId: null }).toEqual({ ...before, contentId: null })
  })
})
