import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/** How a value is kept as JSON. Both stay the same functions. */
interface Form<T> {
  /** whatever was kept, perhaps by another version; `undefined`: nothing */
  readonly read: (kept: unknown) => T
  readonly write: (value: T) => unknown
}

/**
 * State of a screen, by assessment: who looks at a question and comes back, or loads the page again, finds it as it was left. It is
 * nothing of the assessment and ends with the tab.
 */
export function useTabState<T>(
  screen: string,
  assessment: string,
  { read, write }: Form<T>,
): [T, Dispatch<SetStateAction<T>>] {
  const key = `it-check-${screen}-${assessment}`
  const [value, setValue] = useState(() => read(keptUnder(key)))
  useEffect(() => keep(key, write(value)), [key, value, write])
  return [value, setValue]
}

/** The strings in what was kept as a list of them. */
export function stringsIn(kept: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : [])
}

function keptUnder(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    // a browser that keeps nothing: every visit begins anew
    return undefined
  }
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // as above
  }
}
