import { withoutNotes } from '../core/assessment/notes.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import type { PartContent } from './partContent.ts'

/** What goes into a file: the assessor's own notes only where `notes` was ticked. */
export function withNotesOnlyIf<T extends ItcheckContent | PartContent>(notes: boolean, content: T): T {
  if (notes) return content
  return {
    ...content,
    assessment: withoutNotes(content.assessment),
    ...('base' in content && { base: withoutNotes(content.base) }),
    leftOut: ['notes'],
  }
}

/** For whoever takes a file in: whether it was written without notes. */
export function cameWithoutNotes({ leftOut }: { readonly leftOut?: readonly string[] | undefined }): boolean {
  return leftOut?.includes('notes') === true
}
