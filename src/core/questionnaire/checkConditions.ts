import { type Problem, problem } from '../problem.ts'
import { type Draft, eachQuestion, idsOf, listed, questionIdsOf } from './draft.ts'
import { type Atom, atomsOf, isReachable, MAX_ATOMS } from './reachable.ts'

/** Conditions refer to what exists and was asked before, and can come true. */
export function checkConditions(draft: Draft): Problem[] {
  const questions = eachQuestion(draft)
  const position = new Map<string | undefined, number>()
  for (const [index, { item }] of questions.entries()) if (!position.has(item.id)) position.set(item.id, index)
  const questionIds = questionIdsOf(draft)
  const scoping = idsOf(draft, 'scoping')
  const levels = new Map(draft.scales?.map((s) => [s?.id, s?.options?.flatMap((o) => o?.level ?? [])]))
  const scaleOf = new Map(questions.map(({ item }) => [item.id, item.scale]))

  const wrongReference = ({ condition, at }: Atom, own: number, question: string): Problem[] => {
    if ('scope' in condition) {
      if (!scoping || scoping.has(condition.scope)) return []
      return [problem('dangling-scope', `${at}/scope`, { id: condition.scope, known: listed(scoping) })]
    }
    const asked = position.get(condition.answer)
    if (asked === undefined) {
      return questionIds ? [problem('dangling-question', `${at}/answer`, { id: condition.answer })] : []
    }
    return asked < own ? [] : [problem('condition-forward', `${at}/answer`, { id: condition.answer, question })]
  }

  return questions.flatMap(({ item, at }, own) => {
    if (!item.when) return []
    const question = item.id ?? at
    const atoms = atomsOf(item.when, `${at}/when`)
    const wrong = atoms.flatMap((atom) => wrongReference(atom, own, question))
    const reachable = isReachable(item.when, atoms, (id) => levels.get(scaleOf.get(id)))
    if (reachable === null) wrong.push(problem('condition-too-large', `${at}/when`, { question, limit: MAX_ATOMS }))
    else if (!reachable) wrong.push(problem('unreachable', `${at}/when`, { question }))
    return wrong
  })
}
