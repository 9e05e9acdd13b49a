import { useEffect, useRef } from 'react'
import type { Place } from '../parts/place.ts'

/**
 * Moves the focus to the heading when one arrives at a new place, as a page load would; `key` is `null` before the first screen.
 * The first screen leaves the focus where the browser put it, unless the address names a heading within it (`data-arrival`).
 * A single question is focused by the screen that draws it. Who is led through the app stays with the one who leads, who also scrolls.
 */
export function useArrival(key: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (key === null || key === last.current) return
    const first = last.current === null
    last.current = key
    if (document.activeElement?.closest('[data-leads]')) return
    const heading = document.querySelector<HTMLElement>('main [data-arrival]')
    if (first && !heading) return
    if (heading) heading.scrollIntoView()
    else scrollTo(0, 0)
    ;(heading ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true })
  }, [key])
}

/** Places with the same key are the same for someone who arrives; the question is left out on purpose. */
export function arrivalKey(place: Place): string {
  switch (place.screen) {
    case 'questions':
      return `questions/${place.id}/${place.domain ?? ''}`
    case 'visit':
      return ['visit', place.id, place.talk ?? '', place.question === undefined ? '' : 'questions'].join('/')
    case 'help':
      return `help/${place.topic ?? ''}/${place.heading ?? ''}`
    case 'overTime':
      return `overTime/${place.series}`
    case 'mustFirst':
    case 'result':
    case 'standards':
    case 'proposals':
    case 'plan':
    case 'whatIf':
    case 'targets':
    case 'report':
    case 'contribution':
    case 'details':
    case 'history':
    case 'signOff':
    case 'upgrade':
    case 'template':
      return `${place.screen}/${place.id}`
    default:
      return place.screen
  }
}
