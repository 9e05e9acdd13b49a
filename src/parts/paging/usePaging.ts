import { useState } from 'react'

/** Rows of one page: a screen full, enough that most lists need no second page, and few enough that drawing them is not noticed. */
export const PAGE = 50

export interface PagingOptions {
  readonly size?: number
  /** index of the row whose page comes first */
  readonly from?: number
}

/** Which part of a long list is drawn; `key` names the list, so that another one begins at its first page, and the same one again where it was left. */
export function usePaging(total: number, key: string, { size = PAGE, from = 0 }: PagingOptions = {}) {
  const [asked, setAsked] = useState({ key, page: Math.floor(from / size) })
  const last = Math.max(0, Math.ceil(total / size) - 1)
  // rows that went away may have taken the last page with them
  const page = asked.key === key ? Math.min(asked.page, last) : 0
  return {
    size,
    /** index of the first row, and of the first that follows the page */
    from: page * size,
    to: Math.min(total, (page + 1) * size),
    total,
    isFirst: page === 0,
    isLast: page === last,
    go: (step: -1 | 1) => setAsked({ key, page: Math.max(0, Math.min(last, page + step)) }),
  }
}

export type Paging = ReturnType<typeof usePaging>
