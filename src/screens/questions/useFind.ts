import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { findQuestions, type Search } from '../../parts/question/find.ts'
import { filterFor, filterSeen } from '../../parts/question/openWith.ts'
import { type LiveView, type Standing, usePiece } from './live.ts'

const EVERYTHING: Search = { filter: 'all', text: '' }

export interface Find {
  readonly search: Search
  /** the search leaves something out */
  readonly active: boolean
  /** the list of what was found stands in place of the questions */
  readonly listing: boolean
  readonly change: (search: Search) => void
  readonly clear: () => void
  readonly hide: () => void
  readonly show: () => void
}

/** Search and filter, which survive a look at one of the questions found. */
export function useFind(assessment: string): Find {
  const [search, setSearch] = useState((): Search => ({ ...EVERYTHING, filter: filterFor(assessment) ?? 'all' }))
  useEffect(() => filterSeen(assessment), [assessment])
  const [hidden, setHidden] = useState(false)
  const active = search.filter !== 'all' || search.text.trim() !== ''
  const change = (next: Search) => {
    setSearch(next)
    setHidden(false)
  }
  return {
    search,
    active,
    listing: active && !hidden,
    change,
    clear: () => change(EVERYTHING),
    hide: () => setHidden(true),
    show: () => setHidden(false),
  }
}

export interface Found {
  readonly id: string
  readonly answer: Answer | undefined
}

/** What search and filter let through, a moment after the key that was pressed. */
export function useFound(live: LiveView, search: Search): readonly Found[] {
  const lang = useLanguage()
  const [fallback = 'de'] = live.feed.questionnaire.languages
  const calm = useDeferredValue(search)
  const select = useCallback(
    ({ view, answers }: Standing) =>
      findQuestions(view.states, answers, calm, { lang, fallback }).map(({ question: { id } }): Found => {
        return { id, answer: answers[id] }
      }),
    [calm, lang, fallback],
  )
  return usePiece(live, select)
}
