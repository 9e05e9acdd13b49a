import { countNotes } from '../core/assessment/notes.ts'
import { exportAssessment } from '../parts/exportAssessment.ts'
import { offeredRescues } from '../parts/save/rescues.ts'
import type { Rescue } from '../parts/save/useRescue.ts'
import type { Outage } from '../storage/connection.ts'
import { type AssessmentBundle, readBundle } from '../storage/exchange.ts'
import { openAsItIs } from '../storage/openAsItIs.ts'
import type { Workspace } from '../storage/workspace.ts'

export interface SavedLeft {
  /** names of the files */
  readonly files: readonly string[]
  /** photos that could not be read any more */
  readonly missing: number
}

/** What stands on the screen as a file; where nothing does, every assessment that a newer version has left readable. `askForNotes` returns `null` for one that is not to be saved after all. */
export async function saveWhatIsLeft(
  { db, world }: Workspace,
  outage: Outage,
  askForNotes: (count: number) => Promise<boolean | null>,
): Promise<SavedLeft | 'failed'> {
  try {
    const onScreen = offeredRescues()
    const bundles = onScreen.length === 0 && outage === 'newer' ? readAll(db) : rescued(onScreen)
    const saved = { files: [] as string[], missing: 0 }
    for await (const bundle of bundles) {
      const notes = bundle && (await askForNotes(countNotes(bundle.assessment)))
      if (bundle && notes === null) continue
      const outcome = bundle && (await exportAssessment(db, bundle, world.now(), { notes: notes === true }))
      if (outcome?.kind !== 'saved') return 'failed'
      saved.files.push(outcome.file)
      saved.missing += outcome.missing
    }
    return saved
  } catch {
    return 'failed'
  }
}

async function* rescued(rescues: readonly Rescue[]): AsyncGenerator<AssessmentBundle | null> {
  for (const rescue of rescues) yield await rescue()
}

/** One after the other: the photos of all together may not fit into the memory. */
async function* readAll({ name, sealer }: Workspace['db']): AsyncGenerator<AssessmentBundle | null> {
  const db = await openAsItIs(name, sealer)
  try {
    const rows = (await db.assessments.toArray()).filter(({ body }) => !body.deletedAt)
    for (const { id } of rows) yield await readBundle(db, id)
  } finally {
    db.close()
  }
}
