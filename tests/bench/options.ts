import { parseArgs } from 'node:util'

export const PARTS = [
  'size',
  'start',
  'answer',
  'plan',
  'scoring',
  'choosing',
  'pdf',
  'lock',
  'photos',
  'network',
  'many',
] as const
export type Part = (typeof PARTS)[number]

export interface Options {
  /** how often app and floor are measured one after the other */
  readonly pairs: number
  /** CPU slow-down factors of Chromium: 1 = none */
  readonly cpu: readonly number[]
  readonly parts: readonly Part[]
  /** Markdown file that the tables are also written to */
  readonly out: string | undefined
}

export const USAGE = `npm run bench -- [--pairs 30] [--cpu 1,4] [--parts ${PARTS.join(',')}] [--out file.md]`

/** @throws Error with a sentence for the person at the terminal */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'string', default: '30' },
      cpu: { type: 'string', default: '1,4' },
      parts: { type: 'string', default: PARTS.join(',') },
      out: { type: 'string' },
    },
  })
  return {
    pairs: factor('--pairs', values.pairs),
    cpu: values.cpu.split(',').map((rate) => factor('--cpu', rate)),
    parts: values.parts.split(',').map(part),
    out: values.out,
  }
}

function factor(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new Error(`${option} takes whole numbers from 1, not "${text}"`)
}

function part(name: string): Part {
  const known = PARTS.find((candidate) => candidate === name)
  if (known) return known
  throw new Error(`--parts takes ${PARTS.join(', ')}, not "${name}"`)
}
