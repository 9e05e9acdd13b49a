import { useCallback, useEffect, useState } from 'react'
import { browserOf, isInstalled } from '../../parts/safety/browser.ts'
import { daysBetween, type Verdict, verdictOf } from '../../parts/safety/verdict.ts'
import { countTabs } from '../../storage/alone.ts'
import type { Kept } from '../../storage/backups.ts'
import { type StorageReport, storageReport } from '../../storage/persistence.ts'
import { looksLikePrivateWindow } from '../../storage/privateWindow.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** What only the browser knows. */
export interface BrowserFacts {
  readonly storage: StorageReport
  readonly looksPrivate: boolean
  /** with this one; `null`: not known */
  readonly tabs: number | null
}

export async function readBrowserFacts(): Promise<BrowserFacts> {
  const [storage, looksPrivate, tabs] = await Promise.all([storageReport(), looksLikePrivateWindow(), countTabs()])
  return { storage, looksPrivate, tabs }
}

export interface Safety extends BrowserFacts {
  readonly verdict: Verdict
  readonly unsaved: number
  /** Safari deletes after seven days of use without a visit, except for installed apps */
  readonly sevenDays: boolean
  readonly refresh: () => Promise<void>
}

/** Looked at again when one comes back to this tab: others may have been opened or closed, the app installed. */
export function useSafety(initial: BrowserFacts, kept: readonly Kept[]): Safety {
  const { world } = useWorkspace()
  const [facts, setFacts] = useState(initial)
  const refresh = useCallback(async () => setFacts(await readBrowserFacts()), [])
  useEffect(() => {
    const look = () => void refresh()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [refresh])
  const unsaved = kept.map(({ onlyHere: { changes, since } }) => ({
    changes,
    days: since === null ? 0 : daysBetween(since, world.now()),
  }))
  return {
    ...facts,
    verdict: verdictOf({ persistent: facts.storage.persistent, looksPrivate: facts.looksPrivate, unsaved }),
    unsaved: unsaved.filter(({ changes }) => changes > 0).length,
    sevenDays: browserOf(navigator.userAgent, navigator.maxTouchPoints).startsWith('safari') && !isInstalled(),
    refresh,
  }
}
