import { expect, it } from 'vitest'
import type { Installed } from '../../storage/installed.ts'
import { arrange, isEarlier, isLatestOfSeveral } from './arrange.ts'

function installed(name: string, questions: number, flags: { shipped?: boolean; unlisted?: boolean } = {}): Installed {
  const [id, version] = name.split(' ')
  return { questionnaire: { id, version, domains: [{ questions: Array(questions).fill({}) }] }, ...flags } as Installed
}

function names(list: readonly Installed[]): string[] {
  return list.map(({ questionnaire: { id, version } }) => `${id} ${version}`)
}

const all = [
  installed('long 1.0.0', 180, { shipped: true }),
  installed('short 1.9.0', 33, { shipped: true }),
  installed('short 1.10.0', 33, { shipped: true }),
  installed('mine 2.0.0', 5),
  installed('mine 1.0.0', 5, { unlisted: true }),
]

it('puts the shortest first, each followed by its earlier versions, and apart what is only kept', () => {
  const { own, shipped, kept } = arrange(all)
  expect(names(shipped)).toEqual(['short 1.10.0', 'short 1.9.0', 'long 1.0.0'])
  expect(names(own)).toEqual(['mine 2.0.0'])
  expect(names(kept)).toEqual(['mine 1.0.0'])
})

it('tells an earlier version by its number, not by its letters', () => {
  const { shipped } = arrange(all)
  expect(shipped.map((one) => isEarlier(one, shipped))).toEqual([false, true, false])
})

it('compares versions on the latest of several, also with one that is only kept', () => {
  expect(all.filter((one) => isLatestOfSeveral(one, all)).map(({ questionnaire: { version } }) => version)).toEqual([
    '1.10.0',
    '2.0.0',
  ])
})
