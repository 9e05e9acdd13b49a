import type { Contribution } from '../../core/network/contribution.ts'
import { linesOf } from '../../core/network/contributionLine.ts'
import { contributionIdentity } from '../../core/network/identity.ts'

const PIECE = 500

/**
 * Newline-delimited JSON, one line per contribution and Themenfeld, as `questionnaires/contribution-line.schema.json` says. The order
 * comes from what the contributions say: the same ones give the same bytes, whoever opened them first.
 * @returns pieces of the file, UTF-8
 */
export function* writeLines(contributions: readonly Contribution[]): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const ordered = contributions
    .map((contribution) => [contributionIdentity(contribution), contribution] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  for (let start = 0; start < ordered.length; start += PIECE) {
    const lines = ordered
      .slice(start, start + PIECE)
      .flatMap(([, contribution], i) => linesOf(contribution, start + i + 1))
      .map((line) => `${JSON.stringify(line)}\n`)
    yield encoder.encode(lines.join(''))
  }
}
