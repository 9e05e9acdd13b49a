import { APP_VERSION } from '../files/appVersion.ts'
import { recordBackup } from '../storage/backups.ts'
import type { Database } from '../storage/database.ts'
import type { AssessmentBundle } from '../storage/exchange.ts'
import { localDate } from './localDate.ts'

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly file: string; readonly answers: number }
  /** the file was handed over, but opening it again gave something else */
  | { readonly kind: 'differs' }
  | { readonly kind: 'failed' }

/**
 * Writes the file, hands it to the browser, opens the same bytes again, remembers the backup and says what was compared. Never throws.
 * `moment`: ISO 8601 UTC.
 */
export async function exportAssessment(db: Database, bundle: AssessmentBundle, moment: string): Promise<ExportOutcome> {
  try {
    const [{ writeItcheck }, { rereadItcheck }, { fileName }, { download }] = await Promise.all([
      import('../files/writeItcheck.ts'),
      import('../files/rereadItcheck.ts'),
      import('../files/fileName.ts'),
      import('../files/download.ts'),
    ])
    const bytes = writeItcheck(bundle, APP_VERSION)
    const { name: municipality } = bundle.assessment.municipality
    const file = fileName({ municipality, profile: null, date: localDate(moment), extension: 'itcheck' })
    download(bytes, file, 'application/zip')
    const reread = rereadItcheck(bytes, bundle)
    if (!reread.ok) return { kind: 'differs' }
    await recordBackup(db, bundle.assessment, { kind: 'file', file, at: moment }, reread.value)
    return { kind: 'saved', file, answers: reread.value.answers }
  } catch {
    return { kind: 'failed' }
  }
}
