import { withNotesOnlyIf } from '../../files/notesInFiles.ts'
import type { Database } from '../../storage/database.ts'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'
import { readNotesInOwnFiles } from '../../storage/notes.ts'

/** What goes into the user's own store, working file and backups: with the notes if that was ticked. `null`: as `readBundle` */
export async function readOwnContent(db: Database, id: string): Promise<AssessmentBundle | null> {
  const bundle = await readBundle(db, id)
  return bundle && withNotesOnlyIf(await readNotesInOwnFiles(db), bundle)
}
