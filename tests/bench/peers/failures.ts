import type { Entry } from './entry.ts'
import type { Measured } from './measure.ts'
import type { Round } from './ratios.ts'

/** Of each entry the first answer that was lost or error that was thrown, and how many more. */
export function failures(entries: readonly Entry[], rounds: readonly Round[]): string {
  const found = entries.flatMap(({ name, label }) => {
    const sentences = rounds.flatMap((round) => failuresOf(round.get(name)))
    return sentences.length === 0 ? [] : [`- ${label}: ${sentences[0]}${more(sentences.length - 1)}`]
  })
  if (found.length > 0) return `What went wrong:\n\n${found.join('\n')}`
  return 'Every answer was found again in the renderer and in IndexedDB; no page threw an error.'
}

function failuresOf(measured: Measured | Error | undefined): readonly string[] {
  if (!measured) return []
  if (measured instanceof Error) return [measured.message.split('\n')[0] ?? '']
  return [...measured.lost, ...measured.problems]
}

function more(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`
}
