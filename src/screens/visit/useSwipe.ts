import { type RefObject, useEffect, useRef } from 'react'

/** Pixels a finger must go sideways, and how much more sideways than up or down. */
const FAR = 72
const SLOPE = 2
/** There the browser itself goes back. */
const EDGE = 24

/** Where a finger that moves sideways does something else. */
const OTHERWISE = 'input[type=text], input[type=date], textarea, select, [contenteditable], .kern-table-responsive'

/** Calls back with 1 for a swipe to the left, which brings what comes next, and -1 for one to the right. Buttons do the same. */
export function useSwipe(area: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  const latest = useRef(onSwipe)
  useEffect(() => {
    latest.current = onSwipe
  })
  useEffect(() => {
    const element = area.current
    if (!element) return
    let from: { readonly x: number; readonly y: number } | null = null
    const begin = ({ touches, target }: TouchEvent) => {
      const [touch] = touches
      const elsewhere = target instanceof Element && target.closest(OTHERWISE) !== null
      const edge = touch && (touch.clientX < EDGE || touch.clientX > innerWidth - EDGE)
      from = touch && touches.length === 1 && !elsewhere && !edge ? { x: touch.clientX, y: touch.clientY } : null
    }
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y]
      from = null
      if (Math.abs(dx) < FAR || Math.abs(dx) < SLOPE * Math.abs(dy)) return
      latest.current(dx < 0 ? 1 : -1)
    }
    const forget = () => {
      from = null
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    element.addEventListener('touchcancel', forget, { passive: true })
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchend', end)
      element.removeEventListener('touchcancel', forget)
    }
  }, [area])
}
