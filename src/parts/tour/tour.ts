import { useSyncExternalStore } from 'react'

/** A guided tour that is under way. It ends with the tab; who loads the page again goes on at the same step. */
export interface Tour {
  /** counted from 1; 0: about to begin */
  readonly step: number
  /** the page where it was started, as in `location.hash` */
  readonly from: string
}

const KEY = 'it-check-tour'

const listeners = new Set<() => void>()
let tour = keptTour()

/** `null`: there is none. */
export function useTour(): Tour | null {
  return useSyncExternalStore(subscribe, currentTour)
}

export function currentTour(): Tour | null {
  return tour
}

export function startTour(): void {
  setTour({ step: 0, from: location.hash })
}

export function setTour(next: Tour | null): void {
  tour = next
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // a browser that keeps nothing: loading the page again ends the tour
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keptTour(): Tour | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
  } catch {
    return null
  }
}
