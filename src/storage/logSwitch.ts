import { liveQuery } from 'dexie'
import type { World } from '../core/world.ts'
import { type Database, rowsOf } from './database.ts'
import type { LastChange } from './logTarget.ts'
import { LOG_SWITCH, lastChangeKey, readKeepsLog } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/**
 * Whether this device keeps a change log. Off, the rows that are there are deleted in one transaction, and no file brings any along; of
 * each assessment stays when it was last changed. Rejects as `writeTransaction`.
 */
export async function switchLog(db: Database, world: World, on: boolean): Promise<void> {
  await writeTransaction(db, [db.settings, db.log, db.assessments], async () => {
    await db.settings.put({ key: LOG_SWITCH, body: on })
    if (on) return
    for (const id of await db.assessments.toCollection().primaryKeys()) {
      const [last] = await rowsOf(db.log, id).reverse().limit(1).toArray()
      // another id than any before: what was derived from an earlier state must not pass for this one
      const mark: LastChange | null = last ? { id: world.newId(), at: last.body.at } : null
      if (mark) await db.settings.put({ key: lastChangeKey(id), body: mark })
    }
    await db.log.clear()
  })
  db.keepsLog = on
}

/** Another tab may switch it. What this one wrote before it heard of it goes as well. */
export function followLogSwitch(db: Database): void {
  liveQuery(() => readKeepsLog(db)).subscribe({
    next: (on) => {
      const isOff = db.keepsLog && !on
      db.keepsLog = on
      if (isOff) void db.log.clear().catch(() => undefined)
    },
    error: () => undefined,
  })
}
