import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 62rem)'

/** Room for two columns; the style sheet asks the same question. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
