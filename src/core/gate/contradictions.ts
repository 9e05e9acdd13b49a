import { evaluate, type Facts } from '../questionnaire/conditions.ts'
import type { Condition } from '../questionnaire/schema.ts'
import type { FindingPlace, GateInput, GateRule } from './finding.ts'

/** Contradictions of the questionnaire that are known to hold. Open, "weiß nicht", "trifft nicht zu" and out of scope contradict nothing. */
export const contradictions: GateRule = (input) => {
  const levels = new Map(
    input.states.flatMap(({ status, level, question }) =>
      status === 'level' && level !== null ? [[question.id, level] as const] : [],
    ),
  )
  const facts = factsOf(input, levels)
  return (input.questionnaire.contradictions ?? [])
    .filter(({ when }) => evaluate(when, facts) === true)
    .map(({ id, text, when }) => {
      const places = unique(sidesOf(when, facts))
      const said = places.map((place) => `${place.id}=${levels.get(place.id) ?? input.assessment.scope[place.id]}`)
      return { kind: 'contradiction', key: `contradiction/${id}`, basis: said.join(' '), places, text, share: null }
    })
}

function factsOf({ assessment }: GateInput, levels: ReadonlyMap<string, number>): Facts {
  return {
    scope: (id) => assessment.scope[id] ?? null,
    atLeast: (id, wanted) => {
      const level = levels.get(id)
      return level === undefined ? null : level >= wanted
    },
  }
}

/** What makes the condition true: of `any` only the parts that hold. */
function sidesOf(condition: Condition, facts: Facts): FindingPlace[] {
  if ('scope' in condition) return [{ kind: 'scoping', id: condition.scope }]
  if ('answer' in condition) return [{ kind: 'question', id: condition.answer }]
  if ('not' in condition) return sidesOf(condition.not, facts)
  const parts = 'all' in condition ? condition.all : condition.any
  const truth = evaluate(condition, facts)
  return parts.filter((part) => evaluate(part, facts) === truth).flatMap((part) => sidesOf(part, facts))
}

function unique(places: readonly FindingPlace[]): FindingPlace[] {
  return [...new Map(places.map((place) => [`${place.kind} ${place.id}`, place])).values()]
}
