import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { type Contribution, parseContribution } from '../../src/core/network/contribution.ts'
import { LineReader } from '../../src/core/network/readLines.ts'
import { LineCutter } from '../../src/files/network/cutLines.ts'
import { outcomeOf, readDocument } from '../../src/files/network/readContributions.ts'
import { writeLines } from '../../src/files/network/writeLines.ts'
import { manyContributions } from '../network/manyContributions.ts'
import { hostile, otherEncoding } from './documentFuzzCase.ts'
import { mutateBytes } from './mutateBytes.ts'
import { type Random, randomFrom } from './random.ts'
import { timed } from './timed.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

const contribution = Uint8Array.from(readFileSync('tests/files/saved/contribution@1.json'))
const sources = manyContributions(6)
const lines = Buffer.concat([...writeLines(sources)]).toString('utf8')

/** Opens the hostile file of one contribution. As `fuzzCase`. */
export function contributionFuzzCase(seed: number): string | null {
  const bytes = hostile(contribution, randomFrom(seed))
  return timed(() => {
    const { contributions, problems } = readDocument(bytes)
    const [opened] = contributions
    if (!opened) return whatIsAmiss(problems)
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isDeepStrictEqual(opened, said) ? null : 'opened as something else than the file says'
  })
}

/**
 * Opens a hostile file of many contributions. Whatever is taken of it must be a contribution that could stand in a file of its own, and
 * one of those that were written unless a figure was changed: none may have lost a Themenfeld.
 */
export function linesFuzzCase(seed: number): string | null {
  const random = randomFrom(seed)
  const bytes = hostileLines(random)
  return timed(() => {
    const reader = new LineReader()
    const cutter = new LineCutter((line) => reader.add(line))
    const step = random.pick([1, 7, 100, 1_000_000])
    for (let at = 0; at < bytes.length; at += step) cutter.push(bytes.subarray(at, at + step))
    cutter.finish()
    const { contributions, problems, leftOut } = outcomeOf(reader)
    const wrong = contributions.map(amissIn).find(Boolean)
    if (wrong) return wrong
    return problems.length > 0 || leftOut > 0 ? whatIsAmiss(problems) : null
  })
}

function amissIn(taken: Contribution): string | null {
  if (!parseContribution(taken).ok) return 'took what no file of its own may say'
  return null
}

function hostileLines(random: Random): Uint8Array {
  const all = lines.split('\n').slice(0, -1)
  const at = random.below(all.length)
  const bytes = (text: string) => new TextEncoder().encode(text)
  switch (random.below(9)) {
    case 0:
      // cut off anywhere
      return bytes(lines.slice(0, random.below(lines.length)))
    case 1:
      return bytes(all.toSorted(() => random.below(3) - 1).join(random.pick(['\n', '\r\n', '\n\n'])))
    case 2:
      return bytes(
        all.with(at, random.pick(['{}', 'null', '[]', '"a"', '{"format":"it-check/contribution@1"}', '\0'])).join('\n'),
      )
    case 3:
      return bytes(all.with(at, 'x'.repeat(random.pick([10, 20_000, 3_000_000]))).join('\n'))
    case 4:
      return bytes(`\ufeff${all.join('\r\n')}`)
    case 5:
      return bytes(all.toSpliced(at, random.below(3), ...all.slice(0, random.below(20))).join('\n'))
    case 6:
      return otherEncoding(bytes(lines), random)
    default:
      return mutateBytes(bytes(lines), random)
  }
}
