import { type RefObject, useEffect, useRef } from 'react'

/** Brings the beginning of the element into view when `key` has changed and it lies above; `null` leaves the page where it is. */
export function useTopOnChange(key: string | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current
    if (key !== null && element && element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' })
  }, [key])
  return ref
}
