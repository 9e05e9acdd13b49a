import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { Measure } from '../assessment/schema.ts'
import { buildPlanReport } from './planReport.ts'

const questionnaire = sketch({ A: [{ w: 3, must: true }, { w: 3 }], B: [{ w: 1 }, { w: 1 }] })
const [must, urgent] = questionnaire.domains[0]?.questions.map(({ id }) => id) ?? []
const [later, met] = questionnaire.domains[1]?.questions.map(({ id }) => id) ?? []
const ids = { must: must ?? '', urgent: urgent ?? '', later: later ?? '', met: met ?? '' }

const measure = (id: string, questions: readonly string[], more: Partial<Measure> = {}): Measure => ({
  id,
  title: `Maßnahme ${id}`,
  questions: [...questions],
  status: 'open',
  ...more,
})

function planOf(measures: Measure[], decisions: { question: string; kind: string; by: string; reason: string }[] = []) {
  const told = scenario(questionnaire)
    .answer(ids.must, 1)
    .unknown(ids.urgent)
    .answer(ids.later, 2)
    .answer(ids.met, 3)
    .with({ measures, decisions })
  return buildPlanReport({ questionnaire, assessment: told.assessment() }, { lang: 'de', today: '2027-01-15' })
}

describe('the plan that leaves the app', () => {
  it('[S24] [S25] is in the order of class, rank and due date; what answers no need comes last', () => {
    const { rows } = planOf([
      measure('own', []),
      measure('done already', [ids.met], { due: '2026-12-01' }),
      measure('later', [ids.later]),
      measure('undated', [ids.must]),
      measure('urgent', [ids.urgent]),
      measure('dated', [ids.later, ids.must], { due: '2027-03-31' }),
    ])
    expect(rows.map(({ number, id, need, must }) => [number, id, need, must])).toEqual([
      [1, 'dated', 'sofort', true],
      [2, 'undated', 'sofort', true],
      [3, 'urgent', 'kurzfristig', false],
      [4, 'later', 'laufend', false],
      [5, 'done already', null, false],
      [6, 'own', null, false],
    ])
  })

  it('says what was found for each question, and where the measure leads to', () => {
    const { rows } = planOf([
      measure('m', [ids.must, ids.urgent, 'GONE-01'], { lifts: [{ question: ids.must, to: 4 }] }),
    ])
    expect(rows[0]?.questions.map(({ id, status, level, target }) => [id, status, level, target])).toEqual([
      [ids.must, 'level', 1, 4],
      [ids.urgent, 'unknown', null, 3],
      ['GONE-01', null, null, null],
    ])
  })

  it('names what is overdue and what blocks by its number', () => {
    const { rows } = planOf([
      measure('first', [ids.must], { due: '2027-01-14' }),
      measure('second', [ids.urgent], { due: '2027-01-15', dependsOn: ['first', 'gone'] }),
    ])
    expect(rows.map(({ overdue, blockedBy }) => [overdue, blockedBy])).toEqual([
      [true, []],
      [false, [1]],
    ])
  })

  it('leaves no empty text as a value', () => {
    const [row] = planOf([measure('m', [], { owner: '', note: '', evidence: '', decision: '' })]).rows
    expect([row?.owner, row?.note, row?.evidence, row?.decision, row?.once]).toEqual([null, null, null, null, null])
  })

  it('lists the risks that somebody bears', () => {
    const { risks } = planOf([], [{ question: ids.must, kind: 'risk-accepted', by: 'Leitung', reason: 'Kosten' }])
    expect(risks).toMatchObject([{ question: ids.must, by: 'Leitung', until: null, state: 'running' }])
  })
})
