import { type Settling, settleViews } from '../../storage/settleViews.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Writes whose answers hold, by question; `false`: it could not be written. */
export type Settle = (settlings: Readonly<Record<string, Settling>>) => Promise<boolean>

export function useSettle(assessment: string): Settle {
  const { db, world } = useWorkspace()
  return (settlings) =>
    settleViews(db, world, assessment, settlings).then(
      () => true,
      () => false,
    )
}
