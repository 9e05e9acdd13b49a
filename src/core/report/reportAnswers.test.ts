import { describe, expect, it } from 'vitest'
import { measure, type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { ReportAnswer, ReportAnswers } from './issued.ts'
import { issueReport } from './issueReport.ts'
import { PLAIN_ORDER } from './plainOrder.ts'
import type { Profile } from './report.ts'

const AT = '2026-11-20T10:00:00Z'

const blank = scenario(
  sketch({
    BAK: [{ must: true, criteria: ['core', 'more'] }, { top: 3 }, { when: { scope: 'server' } }],
    SRV: [{ when: { scope: 'server' } }],
  }),
)

function answersOf(told: Scenario, notes = false, profile: Profile = 'internal'): readonly ReportAnswers[] {
  const report = issueReport(
    {
      questionnaire: told.questionnaire,
      assessment: told.assessment(),
      fingerprint: null,
      previous: null,
      lists: new Map(),
    },
    { ...PLAIN_ORDER, profile, lang: 'de', date: '2026-12-04', notes },
  )
  return report.profile === 'public' ? [] : report.answers
}

function answerOf(told: Scenario, id: string, notes = false): ReportAnswer {
  const answers = answersOf(told, notes).flatMap((domain) => domain.answers)
  const answer = answers.find(({ question }) => question.id === id)
  if (!answer) throw new Error(`no ${id}`)
  return answer
}

describe('what is out of scope', () => {
  it('leaves the report except for the count', () => {
    const told = blank.answer('BAK-03', 5, { comment: 'Serverraum' }).scope('server', false)
    const [bak, srv] = answersOf(told)
    expect(bak?.answers.map(({ question }) => question.id)).toEqual(['BAK-01', 'BAK-02'])
    expect([bak?.outOfScope, srv?.outOfScope, srv?.answers]).toEqual([1, 1, []])
    expect(JSON.stringify(answersOf(told))).not.toContain('Serverraum')
  })
})

describe('profiles', () => {
  it('the council gets no answers', () => {
    expect(answersOf(blank.answer('BAK-01', 3), true, 'council')).toEqual([])
  })

  it('notes leave only when ticked, the assessor’s too', () => {
    const told = blank
      .answer('BAK-01', 3, { note: 'vertraulich' })
      .with({ assessor: { 'BAK-01': { note: 'auch vertraulich', at: AT } } })
    expect(JSON.stringify(answersOf(told))).not.toContain('vertraulich')
    const { note, other } = answerOf(told, 'BAK-01', true)
    expect([note, other?.note]).toEqual(['vertraulich', 'auch vertraulich'])
  })
})

describe('an answer', () => {
  it('lists its criteria once there is something to tick, and only "true" is met', () => {
    expect(answerOf(blank, 'BAK-01').criteria).toEqual([])
    expect(answerOf(blank.notApplicable('BAK-01', 'keine'), 'BAK-01').criteria).toEqual([])
    const { criteria } = answerOf(blank.answer('BAK-01', 2, { criteria: { a: false, b: true } }), 'BAK-01')
    expect(criteria.map(({ core, met }) => [core, met])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('[S29] is a self-declaration without evidence; its items are read as far as they are texts', () => {
    expect(answerOf(blank.answer('BAK-01', 3), 'BAK-01').depth).toBe('E0')
    expect(answerOf(blank.unknown('BAK-01'), 'BAK-01').depth).toBe(null)
    const items = ['Protokoll', ' ', { ort: 'Ordner 7', seite: 3, blatt: 'B2' }, 4, null, { seite: 1 }]
    const told = blank.answer('BAK-01', 3, { evidence: { depth: 'E2', items } })
    const evidence = ['Protokoll', 'Ordner 7, B2'].map((text) => ({ kind: 'other', text }))
    expect(answerOf(told, 'BAK-01')).toMatchObject({ depth: 'E2', evidence })
  })

  it('[S3] says whether the reason or the confirmation of "trifft nicht zu" is missing', () => {
    expect(answerOf(blank.notApplicable('BAK-01', '  '), 'BAK-01')).toMatchObject({ reasonMissing: true, reason: null })
    const told = blank.notApplicable('BAK-01', 'keine Sicherung')
    expect(answerOf(told, 'BAK-01')).toMatchObject({ reason: 'keine Sicherung', confirmedBy: null })
    expect(answerOf(told.confirm('BAK-01', 'Leitung'), 'BAK-01').confirmedBy).toEqual({
      role: 'Leitung',
      on: '2026-11-02',
    })
  })

  it('forgets the reason of an earlier "trifft nicht zu"', () => {
    const told = blank.answer('BAK-01', 3, { reason: 'alt', confirmedBy: { role: 'Leitung', at: AT } })
    expect(answerOf(told, 'BAK-01')).toMatchObject({ reason: null, confirmedBy: null, reasonMissing: false })
  })

  it('names where it comes from, unless that is an id or the town itself', () => {
    const from = (source: NonNullable<Parameters<Scenario['answer']>[2]>['source']) =>
      answerOf(blank.answer('BAK-01', 3, { source }), 'BAK-01').source
    expect(from({ kind: 'own' })).toBe(null)
    expect(from({ kind: 'carried', from: 'c0ffee', confirmed: false })).toEqual({
      kind: 'carried',
      from: null,
      confirmed: false,
    })
    expect(from({ kind: 'provider', from: 'KDN', confirmed: true })).toEqual({
      kind: 'provider',
      from: 'KDN',
      confirmed: true,
    })
  })

  it('knows the top of its own scale', () => {
    expect([answerOf(blank, 'BAK-01').top, answerOf(blank, 'BAK-02').top]).toEqual([5, 3])
  })
})

describe('what is to be done', () => {
  it('is proposed while something is missing: first steps up to level 1, from 2 on what completes it', () => {
    expect(answerOf(blank.answer('BAK-01', 1), 'BAK-01').measure).toEqual({
      title: 'Maßnahme umsetzen',
      how: 'Anfangen',
    })
    expect(answerOf(blank.answer('BAK-01', 2), 'BAK-01').measure?.how).toBe('Abschließen')
    expect(answerOf(blank.answer('BAK-01', 3), 'BAK-01').measure).toBe(null)
  })

  it('has the number of every measure of the plan that serves the question', () => {
    const measures = [measure(['BAK-02']), { ...measure(['BAK-01', 'BAK-02']), id: 'both', title: 'Beides' }]
    const told = blank.answer('BAK-01', 1).answer('BAK-02', 0).with({ measures })
    expect(answerOf(told, 'BAK-01').planned.map(({ title }) => title)).toEqual(['Beides'])
    expect(answerOf(told, 'BAK-02').planned.map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('the assessor on site', () => {
  it('keeps a view of their own with criteria and evidence, and the two may be settled', () => {
    const told = blank.answer('BAK-01', 3).with({
      assessor: {
        'BAK-01': {
          value: '1',
          criteria: { a: true },
          evidence: { depth: 'E3', items: ['Messung'] },
          by: { role: 'Prüferin' },
          at: AT,
        },
      },
      settled: { 'BAK-01': { view: 'assessor', reason: ' ', at: AT } },
    })
    const seen = { by: 'Prüferin', depth: 'E3', evidence: [{ kind: 'other', text: 'Messung' }] }
    const unsettled = answerOf(told.with({ settled: {} }), 'BAK-01')
    expect([unsettled.counts, unsettled.question.level?.level, unsettled.settled]).toEqual(['answers', 3, null])
    expect(unsettled.other).toMatchObject({ status: 'level', level: { level: 1, label: null }, ...seen })
    expect(unsettled.other?.criteria.map(({ met }) => met)).toEqual([true, false])
    const confirmed = answerOf(told, 'BAK-01')
    expect([confirmed.counts, confirmed.question.level?.level]).toEqual(['assessor', 1])
    expect(confirmed).toMatchObject(seen)
    expect(confirmed.other).toMatchObject({ status: 'level', level: { level: 3 }, depth: 'E0' })
    expect(confirmed.settled).toEqual({ view: 'assessor', reason: null, on: '2026-11-20' })
  })

  it('may remark without answering; who said nothing has no view', () => {
    const withView = (answer: object) =>
      answerOf(blank.with({ assessor: { 'BAK-01': { at: AT, ...answer } } }), 'BAK-01').other
    expect(withView({ comment: 'nachfragen' })).toMatchObject({ status: 'open', level: null, comment: 'nachfragen' })
    expect(withView({ value: 'unknown' })?.status).toBe('unknown')
    expect(withView({ value: 'na', reason: 'kein Band' })).toMatchObject({ status: 'na', reason: 'kein Band' })
    expect(withView({})).toBe(null)
    expect(withView({ note: 'nur für mich' })).toBe(null)
  })
})
