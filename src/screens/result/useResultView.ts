import { useCallback, useState } from 'react'
import { EVERYTHING, type QuestionFilter, readFilter } from './questionFilter.ts'

interface View {
  readonly filter: QuestionFilter
  /** ids of Themenfelder */
  readonly open: ReadonlySet<string>
}

export interface ResultView extends View {
  readonly setFilter: (filter: QuestionFilter) => void
  readonly setOpen: (domain: string, open: boolean) => void
}

/** Who looks at a question and comes back, or loads the page again, finds what was filtered and open; it ends with the tab. */
export function useResultView(assessment: string): ResultView {
  const [view, setView] = useState(() => read(assessment))
  const change = useCallback(
    (next: (view: View) => View) => {
      setView((before) => {
        const after = next(before)
        if (after !== before) keep(assessment, after)
        return after
      })
    },
    [assessment],
  )
  return {
    ...view,
    setFilter: (filter) => change((before) => ({ ...before, filter })),
    setOpen: (domain, open) =>
      change((before) => {
        if (before.open.has(domain) === open) return before
        const others = [...before.open].filter((other) => other !== domain)
        return { ...before, open: new Set(open ? [...others, domain] : others) }
      }),
  }
}

const keyOf = (assessment: string) => `it-check-result-${assessment}`

function read(assessment: string): View {
  try {
    const { filter, open } = JSON.parse(sessionStorage.getItem(keyOf(assessment)) ?? '{}')
    return { filter: readFilter(filter), open: new Set(Array.isArray(open) ? open : []) }
  } catch {
    // a browser that keeps nothing: everything is shown
    return { filter: EVERYTHING, open: new Set() }
  }
}

function keep(assessment: string, { filter, open }: View): void {
  try {
    sessionStorage.setItem(keyOf(assessment), JSON.stringify({ filter, open: [...open] }))
  } catch {
    // then it is not there after loading again, which harms nobody
  }
}
