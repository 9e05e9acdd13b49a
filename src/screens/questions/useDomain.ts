import { useEffect, useState } from 'react'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { goTo, type PlaceOf, placeOf } from '../../parts/place.ts'
import type { DomainView, QuestionsView } from './view.ts'

/**
 * The Themenfeld the address names. An address without one leads to where work goes on, and stays there:
 * the page must not turn over because the last open question of a Themenfeld was answered.
 */
export function useDomain({ id, domain }: PlaceOf<'questions'>, view: QuestionsView): DomainView {
  const named = view.domains.find((candidate) => candidate.domain.id === domain)
  const [start] = useState(() => startOf(view))
  const missing = named === undefined
  useEffect(() => {
    // a link may have been followed while this screen was on its way: the address is no longer this screen's to complete
    const now = placeOf(location.hash.slice(1))
    if (missing && now?.screen === 'questions' && now.id === id) {
      goTo({ screen: 'questions', id, domain: start.domain.id }, { replace: true })
    }
  }, [missing, id, start])
  return named ?? view.domains.find((candidate) => candidate.domain.id === start.domain.id) ?? start
}

function startOf(view: QuestionsView): DomainView {
  const open = nextOpen(view.states, null)?.domain
  const [first] = view.domains
  const start = view.domains.find((candidate) => candidate.domain === open) ?? first
  if (!start) throw new Error('a questionnaire without a Themenfeld cannot be installed')
  return start
}
