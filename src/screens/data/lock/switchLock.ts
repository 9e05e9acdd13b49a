import { deriveInBackground } from '../../../parts/lock/deriveInBackground.ts'
import { changeLock, DEFAULT_IDLE_MINUTES, lockWith, readDoor, unlockWith } from '../../../storage/lock/lockRow.ts'
import { moveIn, moveOut } from '../../../storage/lock/move.ts'
import { freshWork } from '../../../storage/lock/passwordKey.ts'
import { type SwitchFailure, switchOver } from '../../../storage/lock/switching.ts'
import type { Workspace } from '../../../storage/workspace.ts'

/** `wrong`: another password. */
export type LockOutcome = 'done' | 'wrong' | 'no-memory' | SwitchFailure

type OnProgress = (fraction: number) => void

/** After 'done' the page has to be loaded again. */
export async function switchOn(
  { db, world }: Workspace,
  password: string,
  onProgress: OnProgress,
): Promise<LockOutcome> {
  const work = freshWork()
  const key = await deriveInBackground(password, work)
  if (key === 'no-memory') return key
  const lock = { id: world.newId(), work, idleMinutes: DEFAULT_IDLE_MINUTES }
  return (await switchOver(db, (whenAlone) => moveIn(key, lock, { whenAlone, onProgress }))) ?? 'done'
}

/** After 'done' the page has to be loaded again. */
export async function switchOff({ db }: Workspace, password: string, onProgress: OnProgress): Promise<LockOutcome> {
  const opened = await openLockRow(password)
  if (typeof opened === 'string') return opened
  const { rowKey, lock } = opened
  return (await switchOver(db, (whenAlone) => moveOut(rowKey, lock, { whenAlone, onProgress }))) ?? 'done'
}

export async function changePassword({ db }: Workspace, present: string, next: string): Promise<LockOutcome> {
  const opened = await openLockRow(present)
  if (typeof opened === 'string') return opened
  const work = freshWork()
  const key = await deriveInBackground(next, work)
  if (key === 'no-memory') return key
  await changeLock(db, (there) => lockWith(key, opened.rowKey, { ...there, work }))
  return 'done'
}

async function openLockRow(password: string) {
  const lock = (await readDoor())?.lock
  if (!lock || lock === 'newer') return 'other'
  const key = await deriveInBackground(password, lock.work)
  if (key === 'no-memory') return key
  const rowKey = unlockWith(key, lock)
  return rowKey ? { rowKey, lock } : 'wrong'
}
