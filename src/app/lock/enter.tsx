import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { isLanguage } from '../../i18n/catalogue.ts'
import { LanguageContext } from '../../i18n/useTexts.ts'
import { deriveInBackground } from '../../parts/lock/deriveInBackground.ts'
import type { DeviceLock } from '../../parts/lock/deviceLock.ts'
import { type Connection, watchConnection } from '../../storage/connection.ts'
import type { Database } from '../../storage/database.ts'
import { databaseInForce, type InForce } from '../../storage/lock/inForce.ts'
import { type Lock, type LockedDoor, readDoor, unlockWith } from '../../storage/lock/lockRow.ts'
import { takeInRest } from '../../storage/lock/move.ts'
import { sealedDatabase } from '../../storage/lock/sealedDatabase.ts'
import { whileNobodySwitches } from '../../storage/lock/switching.ts'
import { hearTabs } from '../../storage/lock/tabs.ts'
import { LockScreen, type UnlockOutcome } from './LockScreen.tsx'
import { openLock } from './openLock.tsx'
import { Waiting } from './Waiting.tsx'

/** What is behind the door: the database and the connection to it, and what can be done with the lock. */
export interface Entered {
  readonly db: Database
  readonly connection: Connection
  /** rejects when it cannot be opened, as by an earlier version of the app */
  readonly opened: Promise<unknown>
  /** @param leave takes the screens away before the page is loaded again */
  readonly lockOf: (leave: () => void) => DeviceLock
}

/** Another tab that moves rows needs some seconds; one sees nothing for this long. */
const BLANK_MS = 500

/**
 * Finds out which database is in force and, if it has a lock, asks for the password until it fits.
 * @returns `null`: the one without a lock is in force
 */
export async function enter(plain: Database): Promise<Entered | null> {
  // whoever moves rows, or removes what was left of a move, must not wait for this tab
  plain.close()
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const blank = setTimeout(() => root.render(<Waiting />), BLANK_MS)
  const found = await whileNobodySwitches(databaseInForce)
  clearTimeout(blank)
  const entered = found.kind === 'plain' ? null : await askFor(found, root)
  root.unmount()
  return entered
}

function askFor({ door, rest }: InForce & { kind: 'locked' }, root: Root): Promise<Entered> {
  // it is about to move, or was moved: the way in begins anew
  hearTabs(({ kind }) => kind === 'moving' && location.reload())
  const { theme } = appearanceIn(door)
  if (theme) document.documentElement.setAttribute('data-kern-theme', theme)
  const { language } = appearanceIn(door)
  document.documentElement.lang = language
  return new Promise((resolve) => {
    const unlock = async (password: string): Promise<UnlockOutcome> => {
      const outcome = await tryPassword(password, rest)
      if (typeof outcome === 'string') return outcome
      resolve(outcome)
      return 'unlocked'
    }
    root.render(
      <StrictMode>
        <LanguageContext value={language}>
          <LockScreen newer={door.lock === 'newer'} unlock={unlock} />
        </LanguageContext>
      </StrictMode>,
    )
  })
}

async function tryPassword(password: string, rest: boolean): Promise<Entered | UnlockOutcome> {
  const lock = (await readDoor())?.lock
  if (!lock || lock === 'newer') return 'gone'
  const key = await deriveInBackground(password, lock.work)
  if (key === 'no-memory') return key
  return whileNobodySwitches(async () => {
    // the password may have been changed, or the lock switched off, in the meantime
    const there = (await readDoor())?.lock
    if (!there || there === 'newer' || !isSame(there, lock)) return 'gone'
    const rowKey = unlockWith(key, there)
    return rowKey ? open(rowKey, there, rest) : 'wrong'
  })
}

async function open(key: Uint8Array, lock: Lock, rest: boolean): Promise<Entered> {
  const db = sealedDatabase(key)
  const connection = watchConnection(db)
  const opened = connection.open()
  // should it fail, the screens tell why, as they do without a lock
  const isOpen = await opened.then(
    () => true,
    () => false,
  )
  if (isOpen && rest) await takeInRest(db).catch(() => undefined)
  return { db, connection, opened, lockOf: (leave) => openLock(db, lock, leave) }
}

function isSame(a: Lock, b: Lock): boolean {
  return a.id === b.id && a.wrapped.every((byte, i) => byte === b.wrapped[i])
}

function appearanceIn({ settings }: LockedDoor) {
  const [language, theme] = [settings.get('language'), settings.get('theme')]
  return {
    language: isLanguage(language) ? language : ('de' as const),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  }
}
