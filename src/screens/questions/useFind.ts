import { useDeferredValue, useMemo, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { countByFilter, type Filter, findQuestions, type Search } from './find.ts'
import type { QuestionsView } from './view.ts'

const EVERYTHING: Search = { filter: 'all', text: '' }

export interface Find {
  readonly search: Search
  readonly counts: Readonly<Record<Filter, number>>
  readonly found: readonly QuestionState[]
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
export function useFind(
  questionnaire: Questionnaire,
  view: QuestionsView,
  answers: Readonly<Record<string, Answer>>,
): Find {
  const lang = useLanguage()
  const [fallback = 'de'] = questionnaire.languages
  const [search, setSearch] = useState(EVERYTHING)
  const [hidden, setHidden] = useState(false)
  const calm = useDeferredValue(search)
  const counts = useMemo(() => countByFilter(view.states, answers), [view, answers])
  const found = useMemo(
    () => findQuestions(view.states, answers, calm, { lang, fallback }),
    [view, answers, calm, lang, fallback],
  )
  const active = search.filter !== 'all' || search.text.trim() !== ''
  const change = (next: Search) => {
    setSearch(next)
    setHidden(false)
  }
  return {
    search,
    counts,
    found,
    active,
    listing: active && !hidden,
    change,
    clear: () => change(EVERYTHING),
    hide: () => setHidden(true),
    show: () => setHidden(false),
  }
}
