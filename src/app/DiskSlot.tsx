import { lazy, Suspense } from 'react'
import { useHandlesInUse } from '../storage/useHandlesInUse.ts'

/** Nothing of it is loaded before somebody has chosen a file or a folder. */
const DiskLine = lazy(async () => ({ default: (await import('../parts/disk/DiskLine.tsx')).DiskLine }))

/** @param assessment id of the one that is open */
export function DiskSlot({ assessment }: { readonly assessment: string }) {
  return useHandlesInUse() ? (
    <Suspense>
      <DiskLine id={assessment} />
    </Suspense>
  ) : null
}
