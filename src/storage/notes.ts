import { type Database, rowsOf } from './database.ts'

const OWN_FILES = 'notesInOwnFiles'

/** How many answers of an assessment have a note of the assessor's own, in either view. */
export async function readNoteCount(db: Database, assessment: string): Promise<number> {
  const rows = await rowsOf(db.answers, assessment).toArray()
  return rows.filter(({ body }) => body.note?.trim()).length
}

/**
 * Whether working file and automatic backups have the notes: only once somebody has ticked it
 * (`docs/decisions/2026-11-26-assessors-notes.md`). A database that does not answer has allowed nothing.
 */
export async function readNotesInOwnFiles(db: Database): Promise<boolean> {
  const row = await db.settings.get(OWN_FILES).catch(() => undefined)
  return row?.body === true
}

export async function saveNotesInOwnFiles(db: Database, notes: boolean): Promise<void> {
  await db.settings.put({ key: OWN_FILES, body: notes })
}
