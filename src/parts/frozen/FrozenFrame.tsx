import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { isFrozen } from '../../core/assessment/frozen.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { FrozenContext } from './useFrozen.ts'

/** Not needed as long as nothing is signed off. */
const FrozenNotice = lazy(async () => ({ default: (await import('./FrozenNotice.tsx')).FrozenNotice }))

export interface FrozenFrameProps {
  readonly feed: AssessmentFeed
  /** the screen says itself that the assessment is signed off */
  readonly quiet: boolean
  readonly children: ReactNode
}

/** Around every screen about one assessment: says at its top that it is signed off, whichever tab has done so. */
export function FrozenFrame({ feed, quiet, children }: FrozenFrameProps) {
  const frozen = useSyncExternalStore(feed.subscribe, () => isFrozen(feed.getState().header))
  const was = useRef(frozen)
  useEffect(() => {
    // what this tab could not write meanwhile is due as soon as the assessment is open again
    if (was.current && !frozen) void nothingWaiting()
    was.current = frozen
  }, [frozen])
  return (
    <FrozenContext value={frozen}>
      {frozen && !quiet && (
        <Suspense>
          <FrozenNotice feed={feed} />
        </Suspense>
      )}
      {children}
    </FrozenContext>
  )
}
