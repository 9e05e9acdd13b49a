import type { DeviceLock } from '../../parts/lock/deviceLock.ts'
import type { Database } from '../../storage/database.ts'
import { changeLock, type Lock } from '../../storage/lock/lockRow.ts'
import { hearTabs, tellTabs } from '../../storage/lock/tabs.ts'
import { IdleWatch } from './idleWatch.ts'
import { LockControls } from './LockControls.tsx'
import { lockPage, saveAll } from './lockPage.ts'

const LOOK_EVERY_MS = 2000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input', 'focusin'] as const

/** Watches an unlocked tab: locks it when nobody has touched any tab for some time, when somebody wants it locked, and when another tab says so. */
export function openLock(db: Database, lock: Lock, leave: () => void): DeviceLock {
  let { idleMinutes } = lock
  let gone = false
  const listeners = new Set<() => void>()
  const idle = new IdleWatch(idleMinutes, Date.now, () => tellTabs({ kind: 'active' }))
  const go = () => {
    if (gone) return
    gone = true
    void lockPage(leave)
  }
  const look = () => {
    if (idle.state === 'idle') go()
    for (const listener of listeners) listener()
  }
  const setMinutes = (minutes: number) => {
    idleMinutes = minutes
    idle.minutes = minutes
  }
  hearTabs((message) => {
    if (message.kind === 'active') idle.touchElsewhere()
    else if (message.kind === 'idle-minutes') setMinutes(message.minutes)
    else if (message.kind === 'lock') go()
    else void saveAll().then((saved) => saved && go())
    look()
  })
  for (const sign of SIGNS) {
    addEventListener(
      sign,
      () => {
        const before = idle.state
        idle.touch()
        // what was shown or has to be done changes at once, and not only when it is looked at next
        if (before !== 'at-work') look()
      },
      { capture: true, passive: true },
    )
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  setInterval(look, LOOK_EVERY_MS)
  const lockNow = () => {
    tellTabs({ kind: 'lock' })
    go()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get idleMinutes() {
      return idleMinutes
    },
    changeIdleMinutes: async (minutes) => {
      await changeLock(db, (there) => ({ ...there, idleMinutes: minutes }))
      setMinutes(minutes)
      tellTabs({ kind: 'idle-minutes', minutes })
    },
    lockNow,
    controls: <LockControls lockNow={lockNow} subscribe={subscribe} idleState={() => idle.state} />,
  }
}
