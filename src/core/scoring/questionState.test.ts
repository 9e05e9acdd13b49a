import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { questionStates } from './questionState.ts'

const questionnaire = sketch({
  BAK: [{ w: 3, must: true }, { w: 2 }],
  NET: [
    { must: true, when: { scope: 'server' } },
    { top: 3, t: 4 },
  ],
})
const start = scenario(questionnaire)

function stateOf(told: typeof start, id: string) {
  const states = questionStates(told.questionnaire, told.assessment())
  const { status, level, must, target, top } = states.find((state) => state.question.id === id) ?? {}
  return { status, level, must, target, top }
}

test.each([0, 1, 2, 3, 4, 5])('[S1] level %i counts as itself', (level) => {
  expect(stateOf(start.answer('BAK-02', level), 'BAK-02')).toMatchObject({ status: 'level', level })
})

test('[S2] unknown counts as 0 and stays marked as unknown', () => {
  expect(stateOf(start.unknown('BAK-02'), 'BAK-02')).toMatchObject({ status: 'unknown', level: 0 })
})

test('[S3] na without a written reason leaves the question open', () => {
  expect(stateOf(start.notApplicable('BAK-02'), 'BAK-02').status).toBe('open')
  expect(stateOf(start.notApplicable('BAK-02', '  \n'), 'BAK-02').status).toBe('open')
  expect(stateOf(start.notApplicable('BAK-02', 'Kein Papierarchiv'), 'BAK-02').status).toBe('na')
})

test('[S3] a MUSS that is na is unclear until a second role has confirmed it', () => {
  const na = start.notApplicable('BAK-01', 'Keine eigenen Daten')
  expect(stateOf(na, 'BAK-01')).toMatchObject({ status: 'na', must: 'unclear' })
  expect(stateOf(na.confirm('BAK-01', 'Leitung'), 'BAK-01')).toMatchObject({ status: 'na', must: null })
})

test('[S3] a confirmation without a reason confirms nothing', () => {
  const empty = start.notApplicable('BAK-01').confirm('BAK-01', 'Leitung')
  expect(stateOf(empty, 'BAK-01')).toMatchObject({ status: 'open', must: 'open' })
})

test('[S4] a scoping answer takes a MUSS out without confirmation', () => {
  expect(stateOf(start.scope('server', false), 'NET-01')).toMatchObject({ status: 'out', must: null })
})

test('[S4] a question keeps its answer while it is out of scope', () => {
  const out = start.answer('NET-01', 4).scope('server', false)
  expect(stateOf(out, 'NET-01').status).toBe('out')
  expect(stateOf(out.scope('server', true), 'NET-01')).toMatchObject({ status: 'level', level: 4 })
})

test('[S4] nothing hides before its scoping question was asked', () => {
  expect(stateOf(start, 'NET-01')).toMatchObject({ status: 'open', must: 'open' })
})

test('[S5] open has no level at all', () => {
  expect(stateOf(start, 'BAK-02')).toMatchObject({ status: 'open', level: null })
})

test('[S6] the three-step scale is worth 0, 2 and 3', () => {
  const levels = [0, 2, 3].map((level) => stateOf(start.answer('NET-02', level), 'NET-02').level)
  expect(start.answer('NET-02', 2).file.answers['NET-02']?.value).toBe('partly')
  expect(levels).toEqual([0, 2, 3])
  expect(stateOf(start, 'NET-02').top).toBe(3)
})

test('[S6] a carried answer counts before anyone confirmed it', () => {
  const carried = start.answer('BAK-02', 3, { source: { kind: 'carried', from: 'kurz-check', confirmed: false } })
  expect(stateOf(carried, 'BAK-02')).toMatchObject({ status: 'level', level: 3 })
})

test.each([
  ['met', 3],
  ['met', 5],
  ['missed', 2],
  ['missed', 0],
] as const)('[S11] a MUSS is %s at level %i', (must, level) => {
  expect(stateOf(start.answer('BAK-01', level), 'BAK-01').must).toBe(must)
})

test('[S11] a MUSS is unclear when unknown, open without an answer', () => {
  expect(stateOf(start.unknown('BAK-01'), 'BAK-01').must).toBe('unclear')
  expect(stateOf(start, 'BAK-01').must).toBe('open')
})

test('[S11] a question that is no MUSS is in none of the lists', () => {
  expect(stateOf(start.answer('BAK-02', 0), 'BAK-02').must).toBeNull()
})

test('[S8] the target of a question comes before that of its Themenfeld, and that before the one for all', () => {
  const own = sketch({ BAK: [{}, { t: 2 }] }, { target: 5 })
  const targets = (told: typeof start) => ['BAK-01', 'BAK-02'].map((id) => stateOf(told, id).target)
  expect(targets(scenario(own))).toEqual([5, 2])
  expect(targets(scenario(own).target('*', 4))).toEqual([4, 4])
  expect(targets(scenario(own).target('*', 4).target('BAK', 3))).toEqual([3, 3])
  expect(targets(scenario(own).target('*', 4).target('BAK', 3).target('BAK-02', 1))).toEqual([3, 1])
  expect(stateOf(scenario(questionnaire), 'BAK-01').target).toBe(3)
})
