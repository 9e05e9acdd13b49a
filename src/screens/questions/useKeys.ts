import { useEffect, useRef } from 'react'
import { actionOf, type KeyAction, TYPING } from './keys.ts'

/** Single keys for the whole page, except where a key means itself: in text fields, and while a dialog is open. */
export function useKeys(enabled: boolean, onAction: (action: KeyAction) => void): void {
  const latest = useRef(onAction)
  useEffect(() => {
    latest.current = onAction
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action || document.querySelector('dialog[open]')) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      event.preventDefault()
      latest.current(action)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [enabled])
}
