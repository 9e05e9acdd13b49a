import { type ChangeObject, diffWords, diffWordsWithSpace } from 'diff'

export interface WordRun {
  readonly text: string
  /** in one of the two texts only */
  readonly marked: boolean
}

export interface WordDiff {
  readonly before: readonly WordRun[]
  readonly after: readonly WordRun[]
}

/** With so many words added or gone there is nothing to compare, and looking for it would take seconds. */
const MOST_EDITS = { maxEditLength: 600 }

/**
 * Which words each of two texts has for itself. `null` where less than a third of the longer one is common: then marks hinder reading.
 * @returns runs that, joined, are the texts
 */
export function wordDiff(before: string, after: string): WordDiff | null {
  // keeps whole phrases together, but of white space around common words only one side's
  const nice = runsOf(diffWords(before, after, MOST_EDITS))
  if (!nice) return null
  const exact = joined(nice.before) === before && joined(nice.after) === after
  const diff = exact ? nice : runsOf(diffWordsWithSpace(before, after, MOST_EDITS))
  if (!diff) return null
  const common = joined(diff.before.filter(({ marked }) => !marked)).length
  return common * 3 < Math.max(before.length, after.length) ? null : diff
}

function runsOf(changes: readonly ChangeObject<string>[] | undefined): WordDiff | null {
  if (!changes) return null
  const run = ({ value, added, removed }: ChangeObject<string>): WordRun => ({ text: value, marked: added || removed })
  return {
    before: changes.filter(({ added }) => !added).map(run),
    after: changes.filter(({ removed }) => !removed).map(run),
  }
}

function joined(runs: readonly WordRun[]): string {
  return runs.map(({ text }) => text).join('')
}
