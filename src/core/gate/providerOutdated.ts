import { providersOf } from '../network/templateState.ts'
import { asOfOf } from '../versions/earlier.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/**
 * An answer that rests on what a provider said: the provider says something else by now, or said it more than a year before the day
 * of which this assessment speaks.
 */
export const providerOutdated: GateRule = ({ states, answers, assessment }) => {
  const { templates } = assessment
  if (!templates) return []
  const yearAgo = yearBefore(asOfOf(assessment))
  return states.flatMap(({ question: { id }, status }) => {
    if (status === 'out') return []
    const said = providersOf(templates, id, answers[id]).find(
      ({ state, template }) => state === 'outdated' || (state === 'accepted' && template.asOf < yearAgo),
    )
    return said ? [aboutQuestion('provider-outdated', id, `${id}=${answers[id]?.value} ${said.template.asOf}`)] : []
  })
}

/** '2026-11-20' → '2025-11-20' */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
