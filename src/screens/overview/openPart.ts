import { isFrozen } from '../../core/assessment/frozen.ts'
import type { Problem } from '../../core/problem.ts'
import { cameWithoutNotes } from '../../files/notesInFiles.ts'
import type { OpenedPart } from '../../files/partContent.ts'
import type { Database } from '../../storage/database.ts'
import { type OpenedFile, openExtent } from './openFile.ts'
import { openWarnings } from './openWarnings.ts'

/** What is to become of a part: merged where its assessment is, else opened as a small assessment of its own. */
export async function placePart(db: Database, part: OpenedPart, found: readonly Problem[]): Promise<OpenedFile> {
  const { slip, base, assessment, questionnaire, attachments, manifest } = part
  const withoutNotes = cameWithoutNotes(manifest)
  const warnings = await openWarnings(db, assessment, attachments, found)
  const [whole, here] = await Promise.all([db.assessments.get(slip.assessment), db.assessments.get(base.id)])
  if (whole && !whole.body.deletedAt) {
    const arriving = { into: whole.id, theirs: assessment, attachments, withoutNotes, warnings, part: { slip, base } }
    return { kind: 'merge', arriving }
  }
  const bundle = { assessment, questionnaire, attachments, ...(withoutNotes && { leftOut: ['notes' as const] }) }
  const opened = { bundle, part: { part: slip, base }, warnings, seal: null }
  if (!here || here.body.deletedAt) return { kind: 'part', isInTrash: whole !== undefined, ...opened }
  return {
    kind: 'exists',
    mergeable: null,
    frozen: isFrozen(here.body),
    ...opened,
    ...(await openExtent(db, here.body, assessment)),
  }
}
