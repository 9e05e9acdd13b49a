import { countNotes } from '../core/assessment/notes.ts'
import { APP_VERSION } from '../files/appVersion.ts'
import { recordBackup } from '../storage/backups.ts'
import type { Database } from '../storage/database.ts'
import type { AssessmentBundle } from '../storage/exchange.ts'
import { localDate } from './localDate.ts'

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly file: string; readonly answers: number; readonly notesLeftOut: boolean }
  /** the file was handed over, but opening it again gave something else */
  | { readonly kind: 'differs' }
  | { readonly kind: 'failed' }

/**
 * Writes the file, hands it to the browser, opens the same bytes again, remembers the backup and says what was compared. Never throws.
 * Notes that stay out make it a file for somebody else: it is no backup of what is here.
 * @param moment ISO 8601 UTC
 */
export async function exportAssessment(
  db: Database,
  bundle: AssessmentBundle,
  moment: string,
  { notes }: { readonly notes: boolean },
): Promise<ExportOutcome> {
  try {
    const [{ writeItcheck }, { withNotesOnlyIf }, { rereadItcheck }, { fileName }, { download }] = await Promise.all([
      import('../files/writeItcheck.ts'),
      import('../files/notesInFiles.ts'),
      import('../files/rereadItcheck.ts'),
      import('../files/fileName.ts'),
      import('../files/download.ts'),
    ])
    const content = withNotesOnlyIf(notes, bundle)
    const bytes = writeItcheck(content, APP_VERSION)
    const { name: municipality } = bundle.assessment.municipality
    const file = fileName({ municipality, profile: null, date: localDate(moment), extension: 'itcheck' })
    download(bytes, file, 'application/zip')
    const reread = rereadItcheck(bytes, content)
    if (!reread.ok) return { kind: 'differs' }
    const notesLeftOut = !notes && countNotes(bundle.assessment) > 0
    if (!notesLeftOut) await recordBackup(db, bundle.assessment, { kind: 'file', file, at: moment }, reread.value)
    return { kind: 'saved', file, answers: reread.value.answers, notesLeftOut }
  } catch {
    return { kind: 'failed' }
  }
}
