import type { Mark } from '../../core/assessment/values.ts'
import { actionOf, type KeyAction, type KeyPress } from '../../parts/question/keys.ts'

export type VisitAction = KeyAction | { readonly kind: 'mark'; readonly mark: Mark } | { readonly kind: 'timer' }

/** First letters of the German words for them. */
export const MARK_KEYS: Readonly<Record<Mark, string>> = { later: 's', objection: 'w', agreed: 'b' }
export const TIMER_KEY = 'u'

/** The keys of the questions, and four more. */
export function visitActionOf(press: KeyPress): VisitAction | null {
  const action = actionOf(press)
  if (action) return action
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) return null
  if (press.key === TIMER_KEY) return { kind: 'timer' }
  const [mark] = Object.entries(MARK_KEYS).find(([, key]) => key === press.key) ?? []
  return mark === undefined ? null : { kind: 'mark', mark: mark as Mark }
}
