import type { Database } from './database.ts'

/**
 * Why the database cannot be reached. `blocked`: another tab with an older version holds it, and lets go of it when it is closed;
 * `newer`: a newer version of the app has it; `deleted`: by another tab; `lost`: the browser has taken it away, as when site data are cleared.
 */
export type Outage = 'blocked' | 'newer' | 'deleted' | 'lost'

/** For `useSyncExternalStore`, and for the one who opens the database. */
export interface Connection {
  /** Rejects when it cannot be opened; stays open while it is `blocked`. */
  readonly open: () => Promise<unknown>
  readonly outage: () => Outage | null
  /** Calls back on every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * To be called before the database is opened. Once a tab has seen its database, it never makes a new one in the place of one that is gone:
 * into an empty database answers would be "saved" without the assessment they belong to.
 */
export function watchConnection(db: Database): Connection {
  const listeners = new Set<() => void>()
  let outage: Outage | null = null
  let wasOpen = false
  const tell = (next: Outage | null) => {
    outage = next
    for (const listener of listeners) listener()
  }
  db.on('populate', () => {
    if (wasOpen) throw new DOMException('the database of this tab is gone', 'NotFoundError')
  })
  db.on('blocked', () => tell('blocked'))
  db.on('versionchange', ({ newVersion }) => {
    // for good: what comes after it is not ours to write to
    db.close()
    tell(newVersion === null ? 'deleted' : 'newer')
    return false
  })
  db.on(
    'ready',
    () => {
      wasOpen = true
      if (outage === 'blocked') tell(null)
      // an error of the disk closes it, too; then it is there again
      db.backendDB().addEventListener('close', () => void db.open().catch(() => tell('lost')))
    },
    true,
  )
  return {
    open: () =>
      db.open().catch((error: unknown) => {
        if (isNewer(error)) tell('newer')
        throw error
      }),
    outage: () => outage,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Whether opening failed because a newer version of the app has raised the version of the database. */
function isNewer(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'VersionError'
}
