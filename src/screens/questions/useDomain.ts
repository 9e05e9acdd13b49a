import { useEffect, useState } from 'react'
import type { Domain } from '../../core/questionnaire/schema.ts'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { goTo, type PlaceOf, placeOf } from '../../parts/place.ts'
import type { LiveView, Standing } from './live.ts'

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

/** Question that was answered here last: who has put one off does not begin with it each time. `null`: none is. */
function latest(answers: Standing['answers']): string | null {
  const given = Object.entries(answers).filter(
    ([, { value, source }]) => value !== undefined && source?.kind !== 'merged',
  )
  return given.reduce((last, next) => ((next[1].at ?? '') > (last?.[1].at ?? '') ? next : last), given[0])?.[0] ?? null
}

function startOf(live: LiveView): Domain {
  const [first] = live.feed.questionnaire.domains
  const { view, answers } = live.get()
  const start = nextOpen(view.states, latest(answers))?.domain ?? first
  if (!start) throw new Error('a questionnaire without a Themenfeld cannot be installed')
  return start
}
