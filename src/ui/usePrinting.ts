import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is being printed. It is drawn anew before the browser lays out the paper, and what is folded away inside `root`
 * is opened for it: nobody can open anything on paper.
 */
export function usePrinting(root: RefObject<HTMLElement | null>): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = () => {
      flushSync(() => setPrinting(true))
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      for (const details of opened) details.open = true
    }
    const after = () => {
      for (const details of opened) details.open = false
      setPrinting(false)
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [root])
  return printing
}
