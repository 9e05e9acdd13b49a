import { useState } from 'react'

/** Rows of one page: a screen full, enough that most plans need no second page, and few enough that drawing them is not noticed. */
export const PAGE = 50

/** Which part of a long list is drawn; `key` names the list, so that another one begins at its first page, and the same one again where it was left. */
export function usePaging(total: number, key: string) {
  const [asked, setAsked] = useState({ key, page: 0 })
  const last = Math.max(0, Math.ceil(total / PAGE) - 1)
  // rows that went away may have taken the last page with them
  const page = asked.key === key ? Math.min(asked.page, last) : 0
  return {
    /** index of the first row, and of the first that follows the page */
    from: page * PAGE,
    to: Math.min(total, (page + 1) * PAGE),
    total,
    isFirst: page === 0,
    isLast: page === last,
    go: (step: -1 | 1) => setAsked({ key, page: Math.max(0, Math.min(last, page + step)) }),
  }
}

export type Paging = ReturnType<typeof usePaging>
