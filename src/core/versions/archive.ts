import type { Archived, Asked, AssessmentFile } from '../assessment/schema.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import type { QuestionChange } from './questionChanges.ts'

/** What has no place in the newer version, by what it is. */
type Part = 'answers' | 'assessor' | 'settled' | 'overrides' | 'scope' | 'targets' | 'decisions' | 'measures' | 'talks'
export type Leftover = { readonly [K in Part]: NonNullable<Archived[K]> }

/** With the questions as they were asked, so that it can be read where their version is not at hand. `null`: there is nothing to keep. */
export function archiveOf(
  { id, audit, questionnaire }: AssessmentFile,
  from: Questionnaire,
  changes: readonly QuestionChange[],
  leftover: Leftover,
  at: string,
): Archived | null {
  const filled = Object.fromEntries(Object.entries(leftover).filter(([, part]) => Object.keys(part).length > 0))
  if (Object.keys(filled).length === 0) return null
  const named = new Set([
    ...[leftover.answers, leftover.assessor, leftover.settled, leftover.targets].flatMap((part) => Object.keys(part)),
    ...leftover.decisions.map(({ question }) => question),
    ...Object.values(leftover.measures).flatMap(({ questions, lifts = [] }) => [
      ...questions,
      ...lifts.map(({ question }) => question),
    ]),
    ...Object.values(leftover.talks).flat(),
  ])
  const asked = changes.flatMap((change) =>
    change.before
      .filter((question) => named.has(question.id))
      .map((question): [string, Asked] => [question.id, askedOf(question, change, from, leftover)]),
  )
  return {
    from: id,
    ...(audit.asOf !== undefined && { asOf: audit.asOf }),
    questionnaire,
    at,
    ...(asked.length > 0 && { asked: Object.fromEntries(asked) }),
    ...filled,
  }
}

function askedOf(question: Question, change: QuestionChange, from: Questionnaire, leftover: Leftover): Asked {
  const options = from.scales.find(({ id }) => id === question.scale)?.options ?? []
  const ticked = new Set(
    [leftover.answers, leftover.assessor].flatMap((view) => Object.keys(view[question.id]?.criteria ?? {})),
  )
  const criteria = (question.criteria ?? []).filter(({ id }) => ticked.has(id))
  return {
    text: question.text,
    change: change.kind,
    after: change.after.map(({ id }) => id),
    options: options.map(({ id, level, label }) => ({ id, level, ...(label && { label }) })),
    ...(criteria.length > 0 && { criteria: Object.fromEntries(criteria.map(({ id, text }) => [id, text])) }),
  }
}
