import { type ChangeEvent, type KeyboardEvent, useRef } from 'react'
import { withChangedItems } from '../../core/assessment/entries.ts'
import type { Measure } from '../../core/assessment/schema.ts'
import { isFinished, type Status, statusOf, withStatus } from '../../core/plan/status.ts'
import type { PlanActions } from './planActions.ts'

/**
 * The choice of a status. Arrow keys pass through those in between: each is stored, but the history has one row, from what was to what is
 * left. Who has just finished a measure is asked to look at its answers: after a click at once, with keys on Enter or when going on.
 */
export function useStatusField(measure: Measure, actions: PlanActions, onDecided: () => void) {
  const before = useRef(measure)
  /** as this field has left it; another tab may have added to it since */
  const told = useRef(measure.history)
  const byPointer = useRef(false)
  const asked = useRef(false)
  const decide = (status: Status) => {
    onDecided()
    if (asked.current || isFinished(before.current) || !isFinished({ status })) return
    asked.current = true
    actions.askReview(measure.id)
  }
  return {
    value: statusOf(measure),
    onFocus: () => {
      before.current = measure
      told.current = measure.history
      byPointer.current = false
      asked.current = false
    },
    onPointerDown: () => {
      byPointer.current = true
    },
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => {
      const to = target.value as Status
      const { status, history } = withStatus(before.current, to, actions.now(), actions.role())
      const rows = withChangedItems(measure.history ?? [], told.current ?? [], history ?? [])
      told.current = history
      actions.edit(measure.id, { status, history: rows.length === 0 ? history : rows })
      if (byPointer.current) decide(to)
    },
    onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLSelectElement>) => {
      byPointer.current = false
      if (key === 'Enter') decide(currentTarget.value as Status)
    },
    onBlur: ({ target }: { readonly target: HTMLSelectElement }) => decide(target.value as Status),
  }
}
