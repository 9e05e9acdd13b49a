import { parseArgs } from 'node:util'
import { ENTRIES } from './entries.ts'
import type { Entry } from './entry.ts'
import { FLOOR } from './pageEntries.ts'

/** One table: so many questions, the processor so many times slower, so many answers in each round. */
export interface Configuration {
  readonly questions: number
  readonly cpu: number
  readonly answers: number
}

export interface Options {
  readonly rounds: number
  readonly configurations: readonly Configuration[]
  readonly entries: readonly Entry[]
  /** Markdown file that the tables are written to after each round */
  readonly out: string | undefined
  /** shows where the time of an answer goes, instead of comparing */
  readonly profile: Entry | undefined
  /** looks whether the harness sees what it should, instead of comparing */
  readonly selfTest: boolean
}

const CONFIGURATIONS = '168x1:40,168x4:20,1000x1:12,1000x4:6'

export const USAGE = `npm run bench:peers -- [--rounds 7] [--configurations ${CONFIGURATIONS}] [--only app,surveyjs] [--out file.md]
npm run bench:peers -- --self-test
npm run bench:peers -- --profile app [--configurations 168x1:8]
A configuration is <questions>x<CPU slow-down>:<answers>. Names: ${ENTRIES.map(({ name }) => name).join(', ')}`

/** @throws Error with a sentence for the person at the terminal */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      configurations: { type: 'string', default: CONFIGURATIONS },
      only: { type: 'string' },
      out: { type: 'string' },
      profile: { type: 'string' },
      'self-test': { type: 'boolean', default: false },
    },
  })
  const only = values.only?.split(',').map(entry)
  return {
    rounds: count('--rounds', values.rounds),
    configurations: values.configurations.split(',').map(configuration),
    // without the floor there are no ratios
    entries: only ? ENTRIES.filter((one) => one === FLOOR || only.includes(one)) : ENTRIES,
    out: values.out,
    profile: values.profile === undefined ? undefined : entry(values.profile),
    selfTest: values['self-test'],
  }
}

function configuration(text: string): Configuration {
  const [, questions = '', cpu = '', answers = ''] = /^(\d+)x(\d+):(\d+)$/.exec(text) ?? []
  const option = '--configurations'
  return { questions: count(option, questions), cpu: count(option, cpu), answers: count(option, answers) }
}

function count(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new Error(`${option} takes whole numbers from 1, not "${text}"`)
}

function entry(name: string): Entry {
  const known = ENTRIES.find((candidate) => candidate.name === name)
  if (known) return known
  throw new Error(`There is no "${name}" to compare with`)
}
