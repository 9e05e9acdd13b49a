import { type Problem, problem } from '../problem.ts'
import { type Draft, each, eachQuestion, idsOf, listed, questionIdsOf } from './draft.ts'
import { type Atom, atomsOf, isReachable, MAX_ATOMS } from './reachable.ts'
import type { Condition } from './schema.ts'

type WhenOf = (question: string) => Condition | undefined

/** Contradictions name what exists, at least two things, and can occur. They may look forward: they are asked after all answers. */
export function checkContradictions(draft: Draft): Problem[] {
  const questions = eachQuestion(draft)
  const questionIds = questionIdsOf(draft)
  const scoping = idsOf(draft, 'scoping')
  const byId = new Map(questions.map(({ item }) => [item.id, item]))
  const levels = new Map(draft.scales?.map((s) => [s?.id, s?.options?.flatMap((o) => o?.level ?? [])]))
  const whenOf: WhenOf = (id) => byId.get(id)?.when
  const levelsOf = (id: string) => levels.get(byId.get(id)?.scale)

  const dangling = ({ condition, at }: Atom): Problem[] => {
    if ('scope' in condition) {
      if (!scoping || scoping.has(condition.scope)) return []
      return [problem('dangling-scope', `${at}/scope`, { id: condition.scope, known: listed(scoping) })]
    }
    const known = questionIds?.has(condition.answer) ?? true
    return known ? [] : [problem('dangling-question', `${at}/answer`, { id: condition.answer })]
  }

  return each(draft.contradictions, '/contradictions').flatMap(({ item, at }) => {
    if (!item.when) return []
    const place = `${at}/when`
    const id = item.id ?? at
    const atoms = atomsOf(item.when, place)
    const wrong = atoms.flatMap(dangling)
    if (namesOf(atoms).size < 2) return [...wrong, problem('contradiction-single', place, { id })]
    if (isReachable(item.when, atoms, levelsOf) === null) {
      return [...wrong, problem('condition-too-large', place, { question: id, limit: MAX_ATOMS })]
    }
    // with the conditions of its questions there may be too many atoms to tell; then it passes
    const never = isReachable(item.when, withWhens(atoms, whenOf), levelsOf, whenOf) === false
    return never ? [...wrong, problem('contradiction-never', place, { id })] : wrong
  })
}

function namesOf(atoms: readonly Atom[]): Set<string> {
  return new Set(atoms.map(({ condition }) => ('scope' in condition ? condition.scope : condition.answer)))
}

/** The atoms and those that decide whether their questions are asked at all. */
function withWhens(atoms: readonly Atom[], whenOf: WhenOf, seen: ReadonlySet<string> = new Set()): Atom[] {
  const asked = [...namesOf(atoms)].filter((id) => !seen.has(id))
  const more = asked.flatMap((id) => {
    const when = whenOf(id)
    return when ? atomsOf(when, '') : []
  })
  return more.length === 0 ? [...atoms] : [...atoms, ...withWhens(more, whenOf, new Set([...seen, ...asked]))]
}
