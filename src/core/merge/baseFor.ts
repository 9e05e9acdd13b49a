import { newestAt } from '../assessment/canonical.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import { commonBase } from './commonBase.ts'
import { COPY, contentOf, mergeNotes } from './mergeNotes.ts'

/** What came from elsewhere, and what is known of how it came about. */
export interface Arrival {
  readonly theirs: AssessmentFile
  /** of a part: its id, and the state it was cut from as its file has it */
  readonly part: { readonly id: string; readonly base: AssessmentFile } | null
  /** the last state of it that was merged on this device */
  readonly remembered: AssessmentFile | null
}

/**
 * The state to compare both sides with; `null`: nobody can tell. What was merged before counts only while `mine` says that it is in
 * there, which it does not any more after the merge was undone.
 */
export function baseFor(mine: AssessmentFile, { theirs, part, remembered }: Arrival): AssessmentFile | null {
  const last = mergeNotes(mine).findLast((note) => note.part === (part?.id ?? COPY))
  if (remembered && last?.content === contentOf(remembered) && goesOnFrom(remembered, theirs)) return remembered
  return part ? part.base : commonBase(mine, theirs)
}

/**
 * A file may be older than the one that was merged last, or another copy altogether: the log of one that goes on has all the rows. Where no
 * log is kept the time must do.
 */
function goesOnFrom(before: AssessmentFile, after: AssessmentFile): boolean {
  if (before.log.length === 0) return Date.parse(newestAt(before)) <= Date.parse(newestAt(after))
  const rows = new Set(after.log.map(({ id }) => id))
  return before.log.every(({ id }) => rows.has(id))
}
