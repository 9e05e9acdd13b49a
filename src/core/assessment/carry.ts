import { questionsOf } from '../questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { countingAnswers } from './countingAnswers.ts'
import type { Answer, AssessmentFile, Scope } from './schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from './values.ts'

/** What an assessment gives to one that is answered with another questionnaire. */
export interface Carried {
  /** by question id; each waits to be confirmed and counts meanwhile [S6] */
  readonly answers: Readonly<Record<string, Answer>>
  readonly scope: Scope
}

type Source = Pick<AssessmentFile, 'id' | 'answers' | 'assessor' | 'settled' | 'scope'>

/**
 * [S6] Takes answers over by question id; the ids mean the same in all our questionnaires. A level goes to the option with the same
 * level: "ja" to 3, "teilweise" to 2, "nein" to 0. Where the other scale has no such option, the question stays open. Of two views that which
 * counts is carried; the assessor's notes stay where they were made.
 * @param at when it is done, ISO 8601 UTC
 */
export function carry(source: Source, from: Questionnaire, to: Questionnaire, at: string): Carried {
  const known = new Map(questionsOf(from).map((question) => [question.id, question]))
  const counting = countingAnswers(source)
  const answers = questionsOf(to).flatMap((question): [string, Answer][] => {
    const answer = counting[question.id]
    const before = known.get(question.id)
    const carried = answer && before && carryAnswer(answer, levelsOf(from, before), question, to)
    return carried
      ? [
          [
            question.id,
            { ...carried, source: { kind: 'carried', from: source.id, confirmed: false }, review: true, at },
          ],
        ]
      : []
  })
  const scoping = new Set((to.scoping ?? []).map(({ id }) => id))
  const scope = Object.entries(source.scope).filter(([id]) => scoping.has(id))
  return { answers: Object.fromEntries(answers), scope: Object.fromEntries(scope) }
}

/** How many questions two questionnaires share. */
export function sharedQuestions(a: Questionnaire, b: Questionnaire): number {
  const ids = new Set(questionsOf(a).map(({ id }) => id))
  return questionsOf(b).filter(({ id }) => ids.has(id)).length
}

/** Everything that was said of the question, with its value on the other scale; `null` when nothing is left of it. */
function carryAnswer(
  { value, criteria, source: _, review: __, note: ___, template: ____, ...rest }: Answer,
  levels: ReadonlyMap<string, number>,
  question: Question,
  to: Questionnaire,
): Answer | null {
  const next = value === undefined ? undefined : carryValue(value, levels, levelsOf(to, question))
  const ids = new Set((question.criteria ?? []).map(({ id }) => id))
  const ticked = Object.entries(criteria ?? {}).filter(([id]) => ids.has(id))
  const carried = {
    ...rest,
    ...(next !== undefined && { value: next }),
    ...(ticked.length > 0 && { criteria: Object.fromEntries(ticked) }),
  }
  return Object.keys(carried).some((field) => field !== 'at' && field !== 'by') ? carried : null
}

function carryValue(
  value: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): string | undefined {
  if (value === UNKNOWN || value === NOT_APPLICABLE) return value
  const level = before.get(value)
  return [...after].find(([, other]) => other === level)?.[0]
}

/** Level by option id. */
function levelsOf(questionnaire: Questionnaire, question: Question): ReadonlyMap<string, number> {
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  return new Map((scale?.options ?? []).map((option) => [option.id, option.level]))
}
