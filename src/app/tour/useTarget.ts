import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Finds what a step speaks of, now or when its page is there, outlines it, and brings it into view once.
 * @param selector `null`: it is elsewhere
 * @param place what changes with the page
 * @param onFound called once per step and page
 */
export function useTarget(
  selector: string | null,
  place: unknown,
  onFound: (target: HTMLElement) => void,
): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const found = useEffectEvent(onFound)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page it is looked for anew
  useEffect(() => {
    let first = true
    let outlined: HTMLElement | null = null
    const outline = (next: HTMLElement | null) => {
      if (next === outlined) return
      if (outlined) delete outlined.dataset['outlined']
      if (next) next.dataset['outlined'] = ''
      outlined = next
      setTarget(next)
    }
    const look = () => {
      const there = selector === null ? null : document.querySelector<HTMLElement>(`main ${selector}`)
      outline(there)
      if (!there || !first) return
      first = false
      found(there)
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      outline(null)
    }
  }, [selector, place])
  return target
}
