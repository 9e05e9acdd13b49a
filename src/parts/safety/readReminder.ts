import { type BackupNeed, backupNeed } from '../../core/assessment/backupNeed.ts'
import { readKept } from '../../storage/backups.ts'
import { readOverview } from '../../storage/overview.ts'
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

/** `null`: nothing to be reminded of. */
export async function readReminder({ db, world }: Workspace): Promise<Reminder | null> {
  const now = world.now()
  const kept = await readKept(db, await readOverview(db))
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
