import { liveQuery } from 'dexie'
import type { World } from '../core/world.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { forget } from './frozen.ts'
import type { LastChange } from './logTarget.ts'
import { LOG_SWITCH, lastChangeKey, readKeepsLog, readRole } from './settings.ts'
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
      await markLastChange(db, world, id)
    }
    await db.log.clear()
  })
  db.keepsLog = on
}

/**
 * As `switchLog` for one assessment, wherever its file goes: nobody on another device keeps a log of it either. Also of one that is
 * signed off: what is forgotten is no finding.
 */
export async function switchLogOf(db: Database, world: World, assessment: string, on: boolean): Promise<void> {
  await writeTransaction(db, [db.settings, db.log, db.assessments], async () => {
    const row = await db.assessments.get(assessment)
    if (!row) return
    const { keepsLog: _, ...header } = row.body
    const body: Header = on ? header : { ...header, keepsLog: false }
    await db.assessments.put({ id: assessment, body })
    if (on) return
    await markLastChange(db, world, assessment)
    await rowsOf(db.log, assessment).delete()
  })
  if (db.standings.get(assessment) !== 'frozen') forget(db, assessment)
}

/** Within a transaction over `log` and `settings`, before its rows go. */
async function markLastChange(db: Database, world: World, assessment: string): Promise<void> {
  const [last] = await rowsOf(db.log, assessment).reverse().limit(1).toArray()
  // another id than any before: what was derived from an earlier state must not pass for this one
  const mark: LastChange | null = last ? { id: world.newId(), at: last.body.at } : null
  if (mark) await db.settings.put({ key: lastChangeKey(assessment), body: mark })
}

/** Another tab may switch it, or say another role. What this one wrote before it heard of it goes as well. */
export function followLogSettings(db: Database): void {
  liveQuery(() => readRole(db)).subscribe({
    next: (role) => {
      db.role = role
    },
    error: () => undefined,
  })
  liveQuery(() => readKeepsLog(db)).subscribe({
    next: (on) => {
      const isOff = db.keepsLog && !on
      db.keepsLog = on
      if (isOff) void db.log.clear().catch(() => undefined)
    },
    error: () => undefined,
  })
}
