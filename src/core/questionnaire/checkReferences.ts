import { type Problem, pointer, problem } from '../problem.ts'
import { type Draft, each, eachQuestion, idsOf, type QuestionDraft } from './draft.ts'
import type { ReferenceLists } from './schema.ts'

/** References name a standard that the questionnaire declares and, where its list is known, an identifier that it has. */
export function checkReferences(draft: Draft, known: ReferenceLists): Problem[] {
  const declared = idsOf(draft, 'standards')
  const check = (references: QuestionDraft['references'], at: string): Problem[] =>
    Object.entries(references ?? {}).flatMap(([standard, ids]) => {
      const place = `${at}${pointer([standard])}`
      const list = known.get(standard)
      return [
        ...((declared?.has(standard) ?? true) ? [] : [problem('standard-undeclared', place, { standard })]),
        ...each(ids, place)
          .filter(({ item }) => list && !list.has(item))
          .map(({ item, at: of }) => problem('reference-unknown', of, { standard, id: item })),
      ]
    })
  return eachQuestion(draft).flatMap(({ item, at }) => [
    ...check(item.references, `${at}/references`),
    ...each(item.criteria, `${at}/criteria`).flatMap((c) => check(c.item.references, `${c.at}/references`)),
  ])
}
