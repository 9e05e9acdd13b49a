import { Once } from '../parts/safety/once.ts'
import { type Reminder, readReminder } from '../parts/safety/readReminder.ts'
import type { Workspace } from '../storage/workspace.ts'

export { BackupReminder } from './BackupReminder.tsx'

/** What comes later than this after one has arrived somewhere would push away what one reads already. */
const WITHIN_MS = 400

const once = new Once()
let found: Reminder | null = null

/** To be asked on each arrival: what to show there, or `null`. What took too long to find out is shown on the next one. */
export async function reminderOnArrival(workspace: Workspace, stillThere: () => boolean): Promise<Reminder | null> {
  const arrived = performance.now()
  const reminder = found ?? (await readReminder(workspace).catch(() => null))
  found = reminder
  if (!reminder || !stillThere() || performance.now() - arrived > WITHIN_MS) return null
  found = null
  return (await once.take()) ? reminder : null
}

/** What is shown, as it is now: more may have been changed, or all been saved, here or in another tab; then `null`. */
export async function reminderNow(workspace: Workspace): Promise<Reminder | null> {
  return readReminder(workspace).catch(() => null)
}
