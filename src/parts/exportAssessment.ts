import { missingAttachments } from '../core/assessment/attachments.ts'
import { countNotes } from '../core/assessment/notes.ts'
import { APP_VERSION } from '../files/appVersion.ts'
import { recordBackup } from '../storage/backups.ts'
import type { Database } from '../storage/database.ts'
import type { AssessmentBundle } from '../storage/exchange.ts'
import { localDate } from './localDate.ts'

export type ExportOutcome =
  /** `missing`: photos that answers name and that are not in the file, because they are not here */
  | {
      readonly kind: 'saved'
      readonly file: string
      readonly answers: number
      readonly notesLeftOut: boolean
      readonly missing: number
    }
  /** opening what was made gave something else, so that it was not handed over */
  | { readonly kind: 'differs' }
  /** with its photos the file would be larger than what can be opened again */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'failed' }

/**
 * Writes the file, opens the same bytes again, hands them to the browser, remembers the backup and says what was compared. In the background,
 * because 200 photos take seconds. Never throws. Notes that stay out make it a file for somebody else: it is no backup of what is here.
 * @param moment ISO 8601 UTC
 */
export async function exportAssessment(
  db: Database,
  bundle: AssessmentBundle,
  moment: string,
  { notes }: { readonly notes: boolean },
): Promise<ExportOutcome> {
  try {
    const [{ packInBackground }, { withNotesOnlyIf }, { fileName }, { download }] = await Promise.all([
      import('./disk/packInBackground.ts'),
      import('../files/notesInFiles.ts'),
      import('../files/fileName.ts'),
      import('../files/download.ts'),
    ])
    const packed = await packInBackground({ content: withNotesOnlyIf(notes, bundle), appVersion: APP_VERSION })
    if (!packed.ok) {
      const isTooLarge = packed.problems.some(({ code }) => code === 'zip-too-large' || code === 'zip-too-many-entries')
      return { kind: isTooLarge ? 'tooLarge' : 'differs' }
    }
    const { bytes, reread } = packed.value
    const { name: municipality } = bundle.assessment.municipality
    const file = fileName({ municipality, profile: null, date: localDate(moment), extension: 'itcheck' })
    download(bytes, file, 'application/zip')
    const notesLeftOut = !notes && countNotes(bundle.assessment) > 0
    if (!notesLeftOut) await recordBackup(db, bundle.assessment, { kind: 'file', file, at: moment }, reread)
    const missing = missingAttachments(bundle.assessment, (sha256) => bundle.attachments.has(sha256)).length
    return { kind: 'saved', file, answers: reread.answers, notesLeftOut, missing }
  } catch {
    return { kind: 'failed' }
  }
}
