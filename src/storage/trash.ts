import { type Database, type Header, rowsOf } from './database.ts'
import { readLastChange } from './lastChange.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { type TrashMemory, trashDue } from './trashRule.ts'
import type { Workspace } from './workspace.ts'

const KEY = 'trash'

/** At the start of the app, when nothing else is to do: takes away what has been in the trash for its time. Resolves with their ids. */
export async function dropDueTrash({ db, world }: Workspace): Promise<string[]> {
  const headers = (await db.assessments.toArray()).map(({ body }) => body)
  const trash = headers.flatMap(({ id, deletedAt }) => (deletedAt ? [{ id, deletedAt }] : []))
  const memory = ((await db.settings.get(KEY))?.body ?? {}) as TrashMemory
  const newest = await newestMoment(db, headers)
  const due = trashDue({ now: world.now(), newest, trash, memory })
  await db.settings.put({ key: KEY, body: due.memory })
  // one after the other: whoever answers a question in between does not wait for all of them
  for (const id of due.ids) await purgeAssessment(db, id)
  return due.ids
}

/** Taken out of the trash all at once, when somebody asks for it. */
export async function emptyTrash(db: Database): Promise<void> {
  const rows = await db.assessments.toArray()
  for (const { id, body } of rows) if (body.deletedAt) await purgeAssessment(db, id)
}

async function newestMoment(db: Database, headers: readonly Header[]): Promise<string | null> {
  const moments = await db.transaction('r', [db.log, db.settings], () =>
    Promise.all(
      headers.map(async ({ id, createdAt, deletedAt = '' }) => {
        const [[logged], last] = await Promise.all([
          rowsOf(db.log, id).reverse().limit(1).toArray(),
          readLastChange(db, id),
        ])
        return [createdAt, deletedAt, logged?.body.at ?? '', last?.at ?? '']
      }),
    ),
  )
  return moments.flat().filter(Boolean).sort().at(-1) ?? null
}
