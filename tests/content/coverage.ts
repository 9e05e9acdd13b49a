import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import targets from './coverageTargets.json' with { type: 'json' }

/** How much of a list of identifiers the questionnaire touches. Touching is not fulfilling. */
export interface Coverage {
  readonly what: string
  readonly total: number
  readonly missing: readonly string[]
}

/** Identifiers of one standard that criteria or whole questions name. */
function touched(questionnaire: Questionnaire, standard: string, by: 'criteria' | 'anything'): Set<string> {
  return new Set(
    questionsOf(questionnaire).flatMap((question) => [
      ...(question.criteria ?? []).flatMap(({ references }) => references?.[standard] ?? []),
      ...(by === 'anything' ? (question.references?.[standard] ?? []) : []),
    ]),
  )
}

function coverage(what: string, ids: readonly string[], seen: ReadonlySet<string>): Coverage {
  const all = [...new Set(ids)]
  return { what, total: all.length, missing: all.filter((id) => !seen.has(id)) }
}

/** WiBA by checklist and as a whole, by criteria alone: what a checklist asks has a place of its own in a question. */
export function wibaCoverage(questionnaire: Questionnaire): Coverage[] {
  const seen = touched(questionnaire, 'itgs-2023', 'criteria')
  const { checklists } = targets.wiba
  return [
    ...checklists.map(({ name, ids }) => coverage(`WiBA ${name}`, ids, seen)),
    coverage(
      'WiBA',
      checklists.flatMap(({ ids }) => ids),
      seen,
    ),
  ]
}

export function standardsCoverage(questionnaire: Questionnaire, lists: ReadonlyMap<string, ReadonlySet<string>>) {
  const of = (standard: string) => touched(questionnaire, standard, 'anything')
  const categories = new Set([...of('nist-csf-2.0')].map((id) => id.slice(0, id.lastIndexOf('-'))))
  return [
    coverage('CIS Controls 8.1, IG1', targets.cisImplementationGroup1.ids, of('cis-8.1')),
    coverage('NIST CSF 2.0, categories', targets.csfCategories.ids, categories),
    ...[...lists].map(([standard, ids]) => coverage(standard, [...ids], of(standard))),
  ]
}
