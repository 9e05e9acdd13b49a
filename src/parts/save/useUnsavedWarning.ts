import { useEffect, useSyncExternalStore } from 'react'
import type { Saving } from '../../storage/saveState.ts'

/** Lets the browser ask before a tab goes away whose answers could not be written. */
export function useUnsavedWarning(saver: Saving): void {
  // not the whole state: the screen would be drawn again at the beginning and at the end of every save
  const failed = useSyncExternalStore(saver.subscribe, () => saver.state.kind === 'failed')
  useEffect(() => {
    if (!failed) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [failed])
}
