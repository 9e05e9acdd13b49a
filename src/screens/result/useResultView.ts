import { toggled } from '../../parts/toggled.ts'
import { stringsIn, useTabState } from '../../parts/useTabState.ts'
import { type QuestionFilter, readFilter } from './questionFilter.ts'

interface View {
  readonly filter: QuestionFilter
  /** ids of Themenfelder */
  readonly open: ReadonlySet<string>
}

export interface ResultView extends View {
  readonly setFilter: (filter: QuestionFilter) => void
  readonly setOpen: (domain: string, open: boolean) => void
}

export function useResultView(assessment: string): ResultView {
  const [view, setView] = useTabState('result', assessment, FORM)
  return {
    ...view,
    setFilter: (filter) => setView((before) => ({ ...before, filter })),
    setOpen: (domain, open) => setView((before) => ({ ...before, open: toggled(before.open, domain, open) })),
  }
}

const FORM = {
  read: (kept: unknown): View => {
    const { filter, open } = (kept ?? {}) as Readonly<Record<string, unknown>>
    return { filter: readFilter(filter), open: stringsIn(open) }
  },
  write: ({ filter, open }: View) => ({ filter, open: [...open] }),
}
