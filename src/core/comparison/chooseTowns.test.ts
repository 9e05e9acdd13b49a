import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { chooseTowns, comparablesIn } from './chooseTowns.ts'
import { type Gist, gistOf } from './gist.ts'

const CHECK = sketch({ A: [{}, {}] })
const NEWER = sketch({ A: [{}, {}] }, { version: '1.1.0' })
const NEXT_MAJOR = sketch({ A: [{}] }, { version: '2.0.0' })
const OTHER = sketch({ A: [{}] }, { id: 'other' })

function visit(series: string, id: string, asOf: string, of = CHECK, more: Partial<Scenario['file']> = {}): Gist {
  const told = scenario(of)
    .with({ series, id, audit: { asOf }, municipality: { name: `Stadt ${series}` }, ...more })
    .answer('A-01', 2)
  return gistOf({ questionnaire: of, assessment: told.assessment() })
}

const empty = gistOf({
  questionnaire: CHECK,
  assessment: scenario(CHECK).with({ id: 'empty', series: 'e' }).assessment(),
})

const ids = (all: readonly Gist[]) => all.map(({ assessment }) => assessment.id)

test('the newest of each series takes part, and everything else says why not', () => {
  const all = [
    visit('a', 'a-old', '2025-01-01'),
    visit('a', 'a-new', '2026-01-01', NEWER),
    visit('b', 'b-1', '2026-02-01'),
    visit('b', 'b-other', '2026-03-01', OTHER),
    visit('c', 'c-next', '2026-03-01', NEXT_MAJOR),
    empty,
  ]
  const { towns, leftOut } = chooseTowns(all, 'sketch@1')
  expect(ids(towns.map(({ gist }) => gist))).toEqual(['a-new', 'b-1'])
  expect(ids(towns[0]?.visits ?? [])).toEqual(['a-new', 'a-old'])
  expect(leftOut.map(({ assessment, reason }) => [assessment.id, reason])).toEqual([
    ['b-other', 'other-questionnaire'],
    ['c-next', 'other-questionnaire'],
    ['empty', 'nothing-answered'],
    ['a-old', 'older'],
  ])
  expect(comparablesIn(all).map(({ key, newest, towns: count }) => [key, newest.version, count])).toEqual([
    ['sketch@1', '1.1.0', 2],
    ['other@1', '1.0.0', 1],
    ['sketch@2', '2.0.0', 1],
  ])
})

test('an older visit can be chosen instead', () => {
  const all = [visit('a', 'a-old', '2025-01-01'), visit('a', 'a-new', '2026-01-01')]
  const { towns, leftOut } = chooseTowns(all, 'sketch@1', new Map([['a', 'a-old']]))
  expect(ids(towns.map(({ gist }) => gist))).toEqual(['a-old'])
  expect(leftOut).toMatchObject([{ assessment: { id: 'a-new' }, reason: 'older' }])
})

test('two series about one municipality are noticed, by its key or else by its name; the older one repeats', () => {
  const one = { municipality: { name: 'Musterstadt', key: '05000001' } }
  const renamed = { municipality: { name: 'Stadt Musterstadt', key: '05000001' } }
  const all = [
    visit('a', 'a', '2025-01-01', CHECK, one),
    visit('b', 'b', '2026-01-01', CHECK, renamed),
    visit('c', 'c', '2026-01-02', CHECK, { municipality: { name: 'Musterstadt' } }),
    visit('d', 'd', '2024-01-02', CHECK, { municipality: { name: ' musterstadt' } }),
    visit('e', 'e', '2024-01-02', CHECK, { municipality: { name: '' } }),
    visit('f', 'f', '2024-01-02', CHECK, { municipality: { name: '' } }),
  ]
  const { towns } = chooseTowns(all, 'sketch@1')
  expect(towns.filter(({ repeats }) => repeats).map(({ key }) => key)).toEqual(['a', 'd'])
})

test('no assessment disappears: each takes part or is left out, whatever there is', () => {
  const any = fc.array(
    fc.record({
      series: fc.constantFrom('a', 'b', 'c'),
      asOf: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
      of: fc.constantFrom(CHECK, NEWER, NEXT_MAJOR, OTHER),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(any, (visits) => {
      const all = [...visits.map(({ series, asOf, of }, i) => visit(series, `v-${i}`, asOf, of)), empty]
      const { towns, leftOut } = chooseTowns(all, 'sketch@1')
      const seen = [...towns.map(({ gist }) => gist.assessment), ...leftOut.map(({ assessment }) => assessment)]
      expect(seen.map(({ id }) => id).sort()).toEqual(ids(all).sort())
      expect(new Set(towns.map(({ key }) => key)).size).toBe(towns.length)
    }),
  )
})
