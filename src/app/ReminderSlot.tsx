import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Place } from '../parts/place.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { quietly } from './chunks.ts'
import { arrivalKey } from './useArrival.ts'

/**
 * Reminds of a backup, at most once in a session: on top of the page, when one has just arrived on it, so that nothing that is being read
 * moves. Not on the first screen, which is drawn before anything is known, nor on the one that says it anyway.
 */
export function ReminderSlot({ place }: { readonly place: Place | null }) {
  const workspace = useWorkspace()
  const [shown, setShown] = useState<ReactNode>(null)
  const key = place && arrivalKey(place)
  const last = useRef(key)
  const hidden = place === null || place.screen === 'data'
  useEffect(() => {
    if (key === last.current) return
    last.current = key
    let there = true
    const look = async () => {
      const { BackupReminder, isStillNeeded, reminderOnArrival } = await import('./reminder.ts')
      if (shown !== null) {
        if (!(await isStillNeeded(workspace))) setShown(null)
        return
      }
      const reminder = hidden ? null : await reminderOnArrival(workspace, () => there)
      if (reminder) setShown(<BackupReminder reminder={reminder} onDone={() => setShown(null)} />)
    }
    // what cannot be loaded is told by the screen that needs it
    void quietly(look).catch(() => undefined)
    return () => {
      there = false
    }
  }, [key, hidden, shown, workspace])
  return shown !== null && !hidden && <div className="app-width app-notices">{shown}</div>
}
