import { createContext, use } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { PartOf } from './planDraft.ts'

/** What can be done to a measure from wherever it is shown. Stays the same object, so that rows do not redraw because of it. */
export interface PlanActions {
  readonly edit: (id: string, part: PartOf<Measure>) => void
  /** shows all its fields */
  readonly open: (id: string) => void
  /** asks for a look at the answers it serves */
  readonly askReview: (id: string) => void
  /** current time, ISO 8601 UTC */
  readonly now: () => string
  /** who changes a status; `null` while nobody has said */
  readonly role: () => string | null
}

export const PlanActionsContext = createContext<PlanActions | null>(null)

export function usePlanActions(): PlanActions {
  const actions = use(PlanActionsContext)
  if (!actions) throw new Error('usePlanActions outside of PlanActionsContext')
  return actions
}
