import type { ComparedViews } from '../../core/views/compareViews.ts'

/** Nobody has said yet which of the two holds. */
export function isOpen({ settled }: ComparedViews): boolean {
  return settled === null
}
