import { type BackupNeed, backupNeed } from '../../core/assessment/backupNeed.ts'
import { readKept } from '../../storage/backups.ts'
import type { Database } from '../../storage/database.ts'
import { type OverviewEntry, readOverview } from '../../storage/overview.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { daysBetween, greatestNeed } from './verdict.ts'

export interface Reminder {
  readonly need: Exclude<BackupNeed, 'none'>
  /** the assessments that need it, the oldest work first */
  readonly of: readonly {
    readonly id: string
    readonly name: string
    readonly changes: number
    readonly days: number
  }[]
}

/** Of so many every row of the change log is counted on each arrival somewhere; of more, once in a while. */
const FEW = 50
const WHILE_MS = 60_000

let last: { readonly at: string; readonly reminder: Reminder | null } | null = null

/** `null`: nothing to be reminded of. Where there are hundreds, what it was less than a minute ago. */
export async function readReminder({ db, world }: Workspace): Promise<Reminder | null> {
  const now = world.now()
  if (last && Math.abs(Date.parse(now) - Date.parse(last.at)) < WHILE_MS) return last.reminder
  const entries = await readOverview(db)
  const reminder = await reminderOf(db, entries, now)
  last = entries.length > FEW ? { at: now, reminder } : null
  return reminder
}

async function reminderOf(db: Database, entries: readonly OverviewEntry[], now: string): Promise<Reminder | null> {
  const kept = await readKept(db, entries)
  const of = kept
    .map(({ header, onlyHere: { changes, since } }) => ({
      id: header.id,
      name: header.municipality.name,
      changes,
      days: since === null ? 0 : daysBetween(since, now),
    }))
    .filter((one) => backupNeed(one) !== 'none')
    .sort((a, b) => b.days - a.days)
  const need = greatestNeed(of)
  return need === 'none' ? null : { need, of }
}
