import { useEffect, useRef } from 'react'

/**
 * What one acts upon may go away with the act: a button, a card that a filter takes out, a notice. The focus then goes on at the next
 * heading around it that is still there, instead of at the top of the page.
 */
export function useKeptFocus(): void {
  const last = useRef<{ readonly target: Element; readonly around: readonly HTMLElement[] } | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      // a dialog gives the focus back to where it came from
      if (!(target instanceof Element) || target.closest('dialog')) return
      last.current = { target, around: headingsAround(target) }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // after every drawing: each may take something away
  useEffect(() => {
    if (!last.current || last.current.target.isConnected || document.activeElement !== document.body) return
    last.current.around.find((heading) => heading.isConnected)?.focus()
  })
}

/** From near to far: of the card, of the section, of the page. Only headings that can take the focus. */
function headingsAround(target: Element): HTMLElement[] {
  const near = ['li', 'section', 'main'].map((box) =>
    target.closest(box)?.querySelector<HTMLElement>(':is(h1, h2, h3, h4)[tabindex="-1"]'),
  )
  return near.flatMap((heading) => heading ?? [])
}
