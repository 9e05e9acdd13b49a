import { useState } from 'react'

/** Rows that are drawn at first: a screen full, and enough that most plans need no second step. */
const FIRST = 50

/** How much of a long list is shown; `key` names the list, so that another one begins anew. */
export function usePaging(total: number, key: string) {
  const [asked, setAsked] = useState({ key, count: FIRST })
  const count = Math.min(total, asked.key === key ? asked.count : FIRST)
  return {
    count,
    next: Math.min(FIRST, total - count),
    showMore: () => setAsked({ key, count: count + FIRST }),
    showAll: () => setAsked({ key, count: total }),
  }
}
