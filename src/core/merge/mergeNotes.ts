import { fingerprint } from '../assessment/canonical.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import { field, isFields } from './threeWay.ts'

/**
 * What an assessment says of the files that were merged into it. It goes with the assessment, so that a way back over a restore point
 * takes it back as well. A field of its own (`merges`) beside those that the schema names.
 */
export interface MergeNote {
  /** of the slip; `COPY` for a copy of the whole assessment */
  readonly part: string
  /** `fingerprint` of what came */
  readonly content: string
  /** ISO 8601 UTC */
  readonly at: string
}

export const COPY = 'copy'

/** Oldest first; what is none is left out, because a file may say anything. */
export function mergeNotes(file: AssessmentFile): MergeNote[] {
  const list = field(file, 'merges')
  return Array.isArray(list) ? list.filter(isNote) : []
}

export function withMergeNote(file: AssessmentFile, note: MergeNote): AssessmentFile {
  return { ...file, merges: [...mergeNotes(file), note] }
}

/** When this very content was merged last; `null`: never. */
export function mergedBefore(mine: AssessmentFile, theirs: AssessmentFile): string | null {
  const content = contentOf(theirs)
  return mergeNotes(mine).findLast((note) => note.content === content)?.at ?? null
}

export function contentOf(file: AssessmentFile): string {
  return fingerprint(file, file.questionnaire.sha256)
}

function isNote(note: unknown): note is MergeNote {
  return isFields(note) && ['part', 'content', 'at'].every((name) => typeof field(note, name) === 'string')
}
