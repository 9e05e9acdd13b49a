import { useCallback, useState } from 'react'
import type { Filter } from './shown.ts'

interface View {
  readonly filter: Filter
  /** 'itgs-2023/ORP.3' */
  readonly open: ReadonlySet<string>
}

const START: View = { filter: 'all', open: new Set() }

/** While the page is open, by assessment: who looks at a question and comes back finds the same chapters open. */
const views = new Map<string, View>()

export interface ChapterView extends View {
  readonly setFilter: (filter: Filter) => void
  readonly setOpen: (chapter: string, open: boolean) => void
}

export function useView(assessment: string): ChapterView {
  const [view, setView] = useState(() => views.get(assessment) ?? START)
  const change = useCallback(
    (next: (view: View) => View) => {
      setView((before) => {
        const after = next(before)
        views.set(assessment, after)
        return after
      })
    },
    [assessment],
  )
  return {
    ...view,
    setFilter: (filter) => change((before) => ({ ...before, filter })),
    setOpen: (chapter, open) =>
      change((before) => {
        if (before.open.has(chapter) === open) return before
        const others = [...before.open].filter((other) => other !== chapter)
        return { ...before, open: new Set(open ? [...others, chapter] : others) }
      }),
  }
}
