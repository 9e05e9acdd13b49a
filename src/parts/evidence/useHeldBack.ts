import { useEffect } from 'react'
import { joinSavers } from '../../storage/savers.ts'

const nothing = async () => undefined

/** For `joinSavers`: something is not on disk, and only a person can decide about it. */
const WAITING: Parameters<typeof joinSavers>[0] = {
  state: { kind: 'failed', reason: 'other', waiting: 1 },
  subscribe: () => () => undefined,
  flush: nothing,
  settle: nothing,
  leave: () => undefined,
}

/**
 * While a photo is on the screen and not stored, it may be nowhere else: the browser asks before the page goes away, and an update of the
 * app waits.
 */
export function useHeldBack(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    const part = joinSavers(WAITING)
    return () => {
      removeEventListener('beforeunload', ask)
      part()
    }
  }, [wanted])
}
