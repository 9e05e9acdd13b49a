import type { Archived, Measure } from '../assessment/schema.ts'
import type { Way } from './carriedAnswer.ts'
import type { QuestionChange } from './questionChanges.ts'

/** A measure that served questions which are gone. */
export interface Unlinked {
  readonly measure: Measure
  /** ids it names no more */
  readonly gone: readonly string[]
  /** ids that came after them: a person says whether the measure serves these */
  readonly after: readonly string[]
}

interface CarriedMeasures {
  readonly live: Measure[]
  readonly left: NonNullable<Archived['measures']>
  readonly unlinked: readonly Unlinked[]
}

/**
 * Every measure stays. What it names is named as it is called now; a question that is gone is named no more, unless the measure is one of
 * those that `follow` to what came after. Nobody promised that a measure serves both halves of a question, so this never happens by itself.
 */
export function carryMeasures(
  measures: readonly Measure[],
  ways: ReadonlyMap<string, Way>,
  changes: readonly QuestionChange[],
  follow: ReadonlySet<string>,
): CarriedMeasures {
  const successors = successorsOf(changes)
  const carried = measures.map((measure) => {
    const follows = follow.has(measure.id)
    const nowCalled = (id: string): readonly string[] => {
      const way = ways.get(id)
      return way ? [way.after.id] : follows ? (successors.get(id) ?? []) : []
    }
    const { questions, lifts } = measure
    const gone = questions.filter((id) => !ways.has(id))
    const goneLifts = (lifts ?? []).filter(({ question }) => !ways.has(question))
    const names = [...new Set([...gone, ...goneLifts.map(({ question }) => question)])]
    const live: Measure = {
      ...measure,
      questions: unique(questions.flatMap(nowCalled), questions),
      ...(lifts && {
        lifts: lifts.flatMap((lift) => nowCalled(lift.question).map((id) => ({ ...lift, question: id }))),
      }),
    }
    return { measure, live, names, left: { questions: gone, ...(goneLifts.length > 0 && { lifts: goneLifts }) } }
  })
  const changed = carried.filter(({ names }) => names.length > 0)
  return {
    live: carried.map(({ live }) => live),
    left: Object.fromEntries(changed.map(({ measure, left }) => [measure.id, left])),
    unlinked: changed.map(({ measure, names }) => ({
      measure,
      gone: names,
      after: [...new Set(names.flatMap((id) => successors.get(id) ?? []))],
    })),
  }
}

function successorsOf(changes: readonly QuestionChange[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    changes.flatMap(({ before, after }) => before.map(({ id }) => [id, after.map((question) => question.id)] as const)),
  )
}

/** Two questions that were merged are named once; what was named twice before stays as it was. */
function unique(now: string[], before: readonly string[]): string[] {
  return new Set(before).size === before.length ? [...new Set(now)] : now
}
