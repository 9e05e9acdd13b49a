import { useRef, useState } from 'react'
import { historyOfPlan } from '../../core/plan/progress.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { PlanActions } from './planActions.ts'
import type { Plan } from './usePlan.ts'

export type OpenDialog = { readonly kind: 'measure' | 'review'; readonly id: string } | { readonly kind: 'add' } | null

/** Which dialog is open, who acts, and what rows can do. */
export function usePlanActionsOf({ draft, measures }: Plan) {
  const { world } = useWorkspace()
  const [dialog, setDialog] = useState<OpenDialog>(null)
  // who has changed a status last in this browser is most likely to do so again
  const [role, setRole] = useState(() => historyOfPlan(measures).find((entry) => entry.role !== null)?.role ?? '')
  const current = useRef(role)
  const [actions] = useState(
    (): PlanActions => ({
      edit: draft.edit,
      open: (id) => setDialog({ kind: 'measure', id }),
      askReview: (id) => setDialog({ kind: 'review', id }),
      now: world.now,
      role: () => current.current.trim() || null,
    }),
  )
  const changeRole = (next: string) => {
    current.current = next
    setRole(next)
  }
  return { actions, dialog, setDialog, role, changeRole }
}
