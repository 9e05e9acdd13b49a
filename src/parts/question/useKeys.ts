import { useEffect, useRef } from 'react'
import { actionOf, type KeyAction, type KeyPress, TYPING } from './keys.ts'

/**
 * Single keys for the whole page, except where a key means itself: in text fields, and while a dialog is open. `read` says what a key
 * means on a screen that has more of them.
 */
export function useKeys(enabled: boolean, onAction: (action: KeyAction) => void): void
export function useKeys<A>(enabled: boolean, onAction: (action: A) => void, read: (press: KeyPress) => A | null): void
export function useKeys(
  enabled: boolean,
  onAction: (action: never) => void,
  read: (press: KeyPress) => unknown = actionOf,
): void {
  const latest = useRef({ onAction, read })
  useEffect(() => {
    latest.current = { onAction, read }
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      const action = latest.current.read(event)
      if (!action || document.querySelector('dialog[open]')) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      event.preventDefault()
      latest.current.onAction(action as never)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [enabled])
}
