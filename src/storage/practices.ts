import type { KeptFile, PlaceInLibrary } from '../core/network/library.ts'
import { type PracticeFile, practiceId } from '../core/network/practice.ts'
import type { World } from '../core/world.ts'
import type { Database, PracticesRow } from './database.ts'
import { writeTransaction } from './writeTransaction.ts'

/** The files of good practice in the order in which they came in. */
export async function readPractices(db: Database): Promise<KeptFile[]> {
  const rows = await db.practices.toArray()
  return rows
    .toSorted((a, b) => (a.body.addedAt < b.body.addedAt ? -1 : 1))
    .map(({ id, body }) => ({ id, file: body.file }))
}

/**
 * Takes a file into the library. The same file counts once; opened again, it brings back what was taken out of it.
 * @returns how many of its examples are new; 0: they were all there
 */
export async function addPractices(db: Database, world: World, file: PracticeFile): Promise<number> {
  const id = practiceId(file)
  let added = 0
  await writeTransaction(db, [db.practices], async () => {
    const there = await db.practices.get(id)
    added = file.practices.length - (there?.body.file.practices.length ?? 0)
    if (added > 0) await db.practices.put({ id, body: { file, addedAt: world.now() } })
  })
  return added
}

/** Takes examples out of their files; a file without any goes. Returns the rows as they were, for `restorePractices`. */
export async function removePractices(db: Database, places: readonly PlaceInLibrary[]): Promise<PracticesRow[]> {
  let before: PracticesRow[] = []
  await writeTransaction(db, [db.practices], async () => {
    const rows = await db.practices.bulkGet([...new Set(places.map(({ file }) => file))])
    before = rows.filter((row) => row !== undefined)
    for (const { id, body } of before) {
      const gone = new Set(places.flatMap(({ file, index }) => (file === id ? [index] : [])))
      const practices = body.file.practices.filter((_, index) => !gone.has(index))
      if (practices.length === 0) await db.practices.delete(id)
      else await db.practices.put({ id, body: { ...body, file: { ...body.file, practices } } })
    }
  })
  return before
}

/** Puts rows back as they were before `removePractices`. */
export function restorePractices(db: Database, rows: readonly PracticesRow[]): Promise<void> {
  return writeTransaction(db, [db.practices], () => db.practices.bulkPut([...rows]))
}
