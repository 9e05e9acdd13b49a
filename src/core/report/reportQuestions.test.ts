import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { buildReport } from './buildReport.ts'
import type { InnerProfile } from './report.ts'

function report(told: Scenario, profile: InnerProfile = 'internal') {
  const { questionnaire } = told
  return buildReport(
    { questionnaire, assessment: told.assessment(), fingerprint: null },
    { profile, lang: 'de', date: '2026-12-01' },
  )
}

function questionsIn(told: Scenario) {
  return report(told).domains.flatMap(({ questions }) => questions)
}

function question(told: Scenario, id: string) {
  const found = questionsIn(told).find((entry) => entry.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

const plain = scenario(sketch({ BAK: [{ w: 3, must: true, t: 2 }, { w: 2, rank: 9 }, { t: 4 }, { top: 3 }, {}] }))

describe('the questions of a Themenfeld', () => {
  it('[S24] [S25] stand in the order of need, then what is open, then what lacks nothing, then what does not apply', () => {
    const told = plain
      .answer('BAK-02', 0)
      .answer('BAK-03', 1)
      .answer('BAK-04', 3)
      .notApplicable('BAK-05', 'Gibt es nicht')
    expect(questionsIn(told).map(({ id, need, status }) => [id, need, status])).toEqual([
      ['BAK-02', 'kurzfristig', 'level'],
      ['BAK-03', 'mittelfristig', 'level'],
      ['BAK-01', null, 'open'],
      ['BAK-04', null, 'level'],
      ['BAK-05', null, 'na'],
    ])
  })

  it('[S24] have the target that counts: for a MUSS at least 3', () => {
    expect(question(plain, 'BAK-01').target.level).toBe(3)
    expect(question(plain, 'BAK-03').target.level).toBe(4)
  })

  it('[S9] say what is possible while nothing is known, up to the top of their scale', () => {
    expect(question(plain, 'BAK-01').range).toEqual([0, 5])
    expect(question(plain.unknown('BAK-04'), 'BAK-04')).toMatchObject({
      level: null,
      range: [0, 3],
      need: 'mittelfristig',
    })
    expect(question(plain.answer('BAK-04', 2), 'BAK-04')).toMatchObject({ level: { level: 2 }, range: null })
  })

  it('[S29] say who said it on what evidence; without any it is Selbstauskunft, and "weiß nicht" has none', () => {
    const told = plain
      .answer('BAK-02', 3, {
        by: { role: 'ISB' },
        assignee: 'IT',
        performedBy: 'provider',
        evidence: { depth: 'E2', items: ['Protokoll', 'Foto'] },
        comment: 'Stichprobe im Bauhof',
      })
      .answer('BAK-03', 3, { comment: '  ' })
      .unknown('BAK-04')
    expect(question(told, 'BAK-02')).toMatchObject({
      by: 'ISB',
      assignee: 'IT',
      performedBy: 'provider',
      evidence: { depth: 'E2', items: 2 },
      hasComment: true,
    })
    expect(question(told, 'BAK-03')).toMatchObject({ by: null, evidence: { depth: 'E0', items: 0 }, hasComment: false })
    expect(question(told, 'BAK-04').evidence).toBeNull()
  })

  it('have the words of their own scale', () => {
    const told = scenario(openShipped(SHORT_CHECK)).answer('IAM-01', 2)
    expect(question(told, 'IAM-01')).toMatchObject({
      level: { level: 2, label: 'teilweise' },
      target: { level: 3, label: 'ja' },
    })
    expect(question(told, 'IAM-01').ask.map(({ label }) => label)).toContain('IT')
  })

  it('[S25] are all there, each need once and in one order over all Themenfelder', () => {
    const told = scenario(openShipped(FULL_CHECK)).answerRest(1)
    const inOrder = questionsIn(told).toSorted((a, b) => a.place - b.place)
    const needed = inOrder.filter(({ need }) => need !== null).map(({ id, place }) => [id, place])
    expect(needed).toEqual(told.score().needs.map(({ question: id }, i) => [id, i]))
    expect(new Set(inOrder.map(({ place }) => place)).size).toBe(report(told).questionnaire.questions)
  })
})

const BORNE = {
  question: 'BAK-01',
  kind: 'risk-accepted',
  by: 'Verwaltungsvorstand',
  until: '2027-12-31',
  reason: 'Das Rechenzentrum stellt 2027 um.',
}

describe('an accepted risk', () => {
  const told = plain.answer('BAK-01', 0).with({ decisions: [BORNE] })

  it('is shown and changes no number: the MUSS stays missed', () => {
    expect(report(told).must.missed).toMatchObject([{ id: 'BAK-01', risk: { state: 'running', decision: BORNE } }])
    expect(question(told, 'BAK-01')).toMatchObject({ must: 'missed', need: 'sofort', risk: { state: 'running' } })
    expect(told.score()).toEqual(plain.answer('BAK-01', 0).score())
  })

  it('is said of nothing that is met', () => {
    const met = told.answer('BAK-01', 3)
    expect(question(met, 'BAK-01').risk).toBeNull()
    expect(report(met).must.met).toMatchObject([{ id: 'BAK-01', risk: null }])
  })
})

it.each(['council', 'internal'] as const)('%s: single answers are in the internal report only', (profile) => {
  const { domains } = report(plain.answer('BAK-02', 0, { by: { role: 'Stabsstelle' } }), profile)
  const shown = profile === 'internal'
  expect(domains.map(({ questions }) => questions.length)).toEqual([shown ? 5 : 0])
  expect(domains.map(({ explanation }) => explanation !== null)).toEqual([shown])
  expect(JSON.stringify(domains).includes('Stabsstelle')).toBe(shown)
})
