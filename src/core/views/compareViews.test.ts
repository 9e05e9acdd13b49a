import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import type { Answer } from '../assessment/schema.ts'
import { compareViews, deviations } from './compareViews.ts'

const full = openShipped(FULL_CHECK)
const EARLY = '2026-11-20T08:00:00Z'
const LATE = '2026-11-20T12:00:00Z'

function visited(told: Scenario, assessor: Readonly<Record<string, Partial<Answer>>>, more: object = {}) {
  const said = Object.entries(assessor).map(([id, answer]) => [id, { at: EARLY, ...answer }])
  return told.with({ assessor: Object.fromEntries(said), ...more }).assessment()
}

function deviating(...input: Parameters<typeof visited>) {
  return deviations(visited(...input), full).map(({ question, differs }) => `${question.id} ${differs}`)
}

describe('deviations', () => {
  const told = scenario(full)
    .answer('BAK-01', 3, { comment: 'eigene', criteria: { a: true } })
    .answer('BAK-02', 4)

  it('are questions that both answered, with another level or other criteria', () => {
    const criterion = full.domains.flatMap(({ questions }) => questions).find(({ id }) => id === 'BAK-02')
      ?.criteria?.[0]
    expect(
      deviating(told, {
        'BAK-01': { value: '1' },
        'BAK-02': { value: '4', criteria: { [criterion?.id ?? '']: true } },
        'BAK-03': { value: '2' },
      }),
    ).toEqual(['BAK-01 value', 'BAK-02 criteria'])
  })

  it('are none where only words differ, where one has not answered, or with "trifft nicht zu" without a reason', () => {
    expect(
      deviating(told, {
        'BAK-01': { value: '3', comment: 'anders', note: 'n', criteria: { a: true, gone: true } },
        'BAK-02': { value: 'na' },
        'BAK-03': { value: '2' },
      }),
    ).toEqual([])
  })

  it('stay listed once settled, with the decision, and say when an answer was changed after it', () => {
    const settled = { 'BAK-01': { view: 'assessor', reason: 'gesehen', at: LATE } }
    const [first] = deviations(visited(told, { 'BAK-01': { value: '1' } }, { settled }), full)
    expect(first).toMatchObject({ counts: 'assessor', settled: settled['BAK-01'], changedSince: false })
    const [changed] = deviations(
      visited(told, { 'BAK-01': { value: '1', at: '2026-11-20T13:00:00Z' } }, { settled }),
      full,
    )
    expect(changed?.changedSince).toBe(true)
  })

  it('leave out what is out of scope by the answers that count', () => {
    const question = full.domains.flatMap(({ questions }) => questions).find(({ when }) => when && 'scope' in when)
    if (!question?.when || !('scope' in question.when)) throw new Error('no question hangs on a scoping question')
    const both = scenario(full).answer(question.id, 3)
    expect(deviating(both, { [question.id]: { value: '1' } })).toEqual([`${question.id} value`])
    expect(deviating(both.scope(question.when.scope, false), { [question.id]: { value: '1' } })).toEqual([])
  })
})

it('compares every answer of the assessor, also where there is nothing to deviate from', () => {
  const assessment = visited(scenario(full).answer('BAK-01', 3), {
    'BAK-01': { value: '3' },
    'BAK-02': { value: '2' },
    'BAK-03': { comment: 'nur eine Bemerkung' },
  })
  expect(
    compareViews(assessment, full).map(({ question, own, differs }) => [question.id, own !== null, differs]),
  ).toEqual([
    ['BAK-01', true, []],
    ['BAK-02', false, []],
  ])
})
