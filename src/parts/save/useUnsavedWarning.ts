import { useEffect } from 'react'
import type { Saver } from '../../storage/saver.ts'
import { useSaveState } from '../../storage/useAssessment.ts'

/** Lets the browser ask before a tab goes away whose answers could not be written. */
export function useUnsavedWarning(saver: Saver): void {
  const failed = useSaveState(saver).kind === 'failed'
  useEffect(() => {
    if (!failed) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [failed])
}
