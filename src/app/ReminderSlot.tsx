import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Place } from '../parts/place.ts'
import type { Reminder } from '../parts/safety/readReminder.ts'
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
      const { BackupReminder, reminderNow, reminderOnArrival } = await import('./reminder.ts')
      const alertOf = (reminder: Reminder | null) =>
        reminder && <BackupReminder reminder={reminder} onDone={() => setShown(null)} />
      if (shown !== null) {
        const now = alertOf(await reminderNow(workspace))
        // put away meanwhile: it does not come back
        setShown((before) => before && now)
      } else if (!hidden) setShown(alertOf(await reminderOnArrival(workspace, () => there)))
    }
    // what cannot be loaded is told by the screen that needs it
    void quietly(look).catch(() => undefined)
    return () => {
      there = false
    }
  }, [key, hidden, shown, workspace])
  return shown !== null && !hidden && <div className="app-width app-notices">{shown}</div>
}
