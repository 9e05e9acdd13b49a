import { type RefObject, useEffect, useState } from 'react'

/** Width of an element in pixels of the screen, 0 until it is known. Changes with the element and with the browser's zoom. */
export function usePixelWidth(ref: RefObject<HTMLElement | null>): number {
  const [pixels, setPixels] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setPixels(Math.round(element.clientWidth * devicePixelRatio))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [ref])
  return pixels
}
