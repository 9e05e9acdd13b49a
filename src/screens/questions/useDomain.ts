import { useEffect, useState } from 'react'
import type { Domain } from '../../core/questionnaire/schema.ts'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { goTo, type PlaceOf, placeOf } from '../../parts/place.ts'
import type { LiveView } from './live.ts'

export interface DomainPlace {
  /** in outline */
  readonly domain: Domain
  /** counted from 1 */
  readonly position: number
  readonly previous: Domain | undefined
  readonly next: Domain | undefined
}

/**
 * The Themenfeld the address names. An address without one leads to where work goes on, and stays there:
 * the page must not turn over because the last open question of a Themenfeld was answered.
 */
export function useDomain({ id, domain }: PlaceOf<'questions'>, live: LiveView): DomainPlace {
  const { domains } = live.feed.questionnaire
  const named = domains.find((candidate) => candidate.id === domain)
  const [start] = useState(() => startOf(live))
  const missing = named === undefined
  useEffect(() => {
    // a link may have been followed while this screen was on its way: the address is no longer this screen's to complete
    const now = placeOf(location.hash.slice(1))
    if (missing && now?.screen === 'questions' && now.id === id) {
      goTo({ screen: 'questions', id, domain: start.id }, { replace: true })
    }
  }, [missing, id, start])
  const shown = named ?? start
  const at = domains.indexOf(shown)
  return { domain: shown, position: at + 1, previous: domains[at - 1], next: domains[at + 1] }
}

function startOf(live: LiveView): Domain {
  const [first] = live.feed.questionnaire.domains
  const start = nextOpen(live.get().view.states, null)?.domain ?? first
  if (!start) throw new Error('a questionnaire without a Themenfeld cannot be installed')
  return start
}
