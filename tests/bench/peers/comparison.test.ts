import { describe, expect, it } from 'vitest'
import { comparisonTable, standingTable } from './comparison.ts'
import { ENTRIES } from './entries.ts'
import { failures } from './failures.ts'
import type { Measured } from './measure.ts'
import type { Round } from './ratios.ts'

const NAMES = ['floor', 'app', 'surveyjs', 'rjsf']
const entries = ENTRIES.filter(({ name }) => NAMES.includes(name))

describe('the tables of a comparison', () => {
  it('take ratios within a round, so that a slow round counts for both', () => {
    const rounds = [round({ floor: 10, app: 20, surveyjs: 30 }), round({ floor: 1000, app: 2000, surveyjs: 3000 })]
    expect(visible(comparisonTable(entries, rounds))).toEqual(['505', '1010 ×2.0', '1515 ×3.0', '–'])
    expect(visible(standingTable(entries, rounds))).toEqual([
      '505',
      '1010 ×2.0',
      '1515 (SurveyJS, one page)',
      '×0.67',
      'yes',
    ])
  })

  it('say so where the app is behind or level', () => {
    const standing = (app: number) =>
      visible(standingTable(entries, [round({ floor: 10, app, surveyjs: 20, rjsf: 19 })]))
    expect(standing(18).at(-1)).toBe('yes')
    expect(standing(19).slice(2)).toEqual(['19 (react-jsonschema-form)', '×1.00', 'NO: of 1 of 2'])
    expect(standing(20).at(-1)).toBe('NO: of 0 of 2')
    expect(visible(standingTable(entries, [round({ floor: 0, app: 0, surveyjs: 0 })])).at(-1)).toBe('NO: of 0 of 1')
  })

  it('say nothing of the app where there is no peer, and nothing of an entry that failed', () => {
    const failed: Round = new Map<string, Measured | Error>([
      ...round({ floor: 10, app: 20 }),
      ['rjsf', new Error('never on the screen')],
    ])
    expect(visible(comparisonTable(entries, [failed]))).toEqual(['10', '20 ×2.0', '–', '–'])
    expect(visible(standingTable(entries, [failed]))).toEqual(['10', '20 ×2.0', '–', '–', '–'])
    expect(failures(entries, [failed])).toContain('- react-jsonschema-form: never on the screen')
  })
})

it('tells of lost answers', () => {
  const measured = { ...measuredIn(10), lost: ['D01Q01: o3 was clicked', 'D01Q02: o0 was clicked'] }
  expect(failures(entries, [new Map([['app', measured]])])).toContain('- IT-Check: D01Q01: o3 was clicked (and 1 more)')
  expect(failures(entries, [round({ app: 10 })])).toMatch(/^Every answer was found/)
})

/** The cells of one row. */
function visible(text: string): string[] {
  const line = text.split('\n').find((one) => one.startsWith('| first question visible')) ?? ''
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim())
}

function round(times: Readonly<Record<string, number>>): Round {
  return new Map(Object.entries(times).map(([name, time]) => [name, measuredIn(time)]))
}

function measuredIn(visible: number): Measured {
  const times = { painted: 1, scored: 1, saved: 1 }
  return {
    visible,
    blocked: 0,
    bytes: { js: 1, all: 1 },
    firstStored: 1,
    reopened: 1,
    heap: 1,
    clicks: [{ ...times, going: 1, worked: 1 }],
    keys: [times],
    lost: [],
    problems: [],
  }
}
