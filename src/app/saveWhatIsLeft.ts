import { exportAssessment } from '../parts/exportAssessment.ts'
import { offeredRescues } from '../parts/save/rescues.ts'
import type { Outage } from '../storage/connection.ts'
import { type AssessmentBundle, readBundle } from '../storage/exchange.ts'
import { readNotesInOwnFiles } from '../storage/notes.ts'
import { openAsItIs } from '../storage/openAsItIs.ts'
import type { Workspace } from '../storage/workspace.ts'

/** What stands on the screen as a file; where nothing does, every assessment that a newer version has left readable. Names of the files. */
export async function saveWhatIsLeft({ db, world }: Workspace, outage: Outage): Promise<string[] | 'failed'> {
  try {
    const onScreen = await Promise.all(offeredRescues().map((rescue) => rescue()))
    const bundles = onScreen.length === 0 && outage === 'newer' ? await readAll(db) : onScreen
    const files: string[] = []
    const notes = await readNotesInOwnFiles(db)
    for (const bundle of bundles) {
      const outcome = bundle && (await exportAssessment(db, bundle, world.now(), { notes }))
      if (outcome?.kind !== 'saved') return 'failed'
      files.push(outcome.file)
    }
    return files
  } catch {
    return 'failed'
  }
}

async function readAll({ name, sealer }: Workspace['db']): Promise<(AssessmentBundle | null)[]> {
  const db = await openAsItIs(name, sealer)
  try {
    const rows = (await db.assessments.toArray()).filter(({ body }) => !body.deletedAt)
    return await Promise.all(rows.map(({ id }) => readBundle(db, id)))
  } finally {
    db.close()
  }
}
