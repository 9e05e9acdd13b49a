import { toggled } from '../../parts/toggled.ts'
import { stringsIn, useTabState } from '../../parts/useTabState.ts'
import { FILTERS, type Filter } from './shown.ts'

interface View {
  readonly filter: Filter
  /** 'itgs-2023/ORP.3' */
  readonly open: ReadonlySet<string>
}

export interface ChapterView extends View {
  readonly setFilter: (filter: Filter) => void
  readonly setOpen: (chapter: string, open: boolean) => void
}

export function useView(assessment: string): ChapterView {
  const [view, setView] = useTabState('standards', assessment, FORM)
  return {
    ...view,
    setFilter: (filter) => setView((before) => ({ ...before, filter })),
    setOpen: (chapter, open) => setView((before) => ({ ...before, open: toggled(before.open, chapter, open) })),
  }
}

const FORM = {
  read: (kept: unknown): View => {
    const { filter, open } = (kept ?? {}) as Readonly<Record<string, unknown>>
    return { filter: FILTERS.find((known) => known === filter) ?? 'all', open: stringsIn(open) }
  },
  write: ({ filter, open }: View) => ({ filter, open: [...open] }),
}
