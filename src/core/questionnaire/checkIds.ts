import { type Problem, problem } from '../problem.ts'
import { type Draft, each, eachQuestion, idsOf, listed } from './draft.ts'

interface Named {
  readonly id: string | undefined
  readonly at: string
}

/** Each id once in its namespace, none reserved, and what a question refers to exists. */
export function checkIds(draft: Draft): Problem[] {
  const named = (list: readonly { item: { id?: string | undefined }; at: string }[]): Named[] =>
    list.map(({ item, at }) => ({ id: item.id, at: `${at}/id` }))

  const questions = eachQuestion(draft)
  const scales = each(draft.scales, '/scales')
  const options = scales.map(({ item, at }) => named(each(item.options, `${at}/options`)))
  const namespaces: Named[][] = [
    // answers, targets and conditions name these without saying which kind they mean
    [
      ...retired(draft),
      ...named(each(draft.domains, '/domains')),
      ...named(questions),
      ...named(each(draft.scoping, '/scoping')),
    ],
    named(scales),
    ...options,
    named(each(draft.roles, '/roles')),
    named(each(draft.standards, '/standards')),
    named(each(draft.contradictions, '/contradictions')),
    each(draft.languages, '/languages').map(({ item, at }) => ({ id: item, at })),
    ...questions.map(({ item, at }) => named(each(item.criteria, `${at}/criteria`))),
  ]
  return [
    ...namespaces.flatMap(duplicates),
    ...namespaces
      .flat()
      .filter(({ id }) => id !== undefined && id in Object.prototype)
      .map(reserved),
    ...options
      .flat()
      .filter(({ id }) => id === 'unknown' || id === 'na')
      .map(reserved),
    ...dangling(draft),
  ]
}

/** Ids that earlier versions used up; a question that took one over would inherit the answers to another question. */
function retired(draft: Draft): Named[] {
  return each(draft.changes, '/changes').flatMap(({ item, at }) =>
    each(item.questions, `${at}/questions`)
      .filter((change) => change.item.change === 'retired')
      .map((change) => ({ id: change.item.id, at: `${change.at}/id` })),
  )
}

function duplicates(names: readonly Named[]): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { id, at } of names) {
    if (id === undefined) continue
    const before = first.get(id)
    if (before === undefined) first.set(id, at)
    else problems.push(problem('duplicate-id', at, { id, first: before }))
  }
  return problems
}

/** Names that every JavaScript object already has (`constructor`) would be found in an empty answer map. */
function reserved({ id, at }: Named): Problem {
  return problem('reserved-id', at, { id: id ?? '' })
}

function dangling(draft: Draft): Problem[] {
  const scales = idsOf(draft, 'scales')
  const roles = idsOf(draft, 'roles')
  return eachQuestion(draft).flatMap(({ item, at }) => [
    ...(scales && item.scale !== undefined && !scales.has(item.scale)
      ? [problem('dangling-scale', `${at}/scale`, { id: item.scale, known: listed(scales) })]
      : []),
    ...each(item.ask, `${at}/ask`).flatMap((ask) =>
      roles && !roles.has(ask.item) ? [problem('dangling-role', ask.at, { id: ask.item, known: listed(roles) })] : [],
    ),
  ])
}
