import { pointer } from '../problem.ts'
import { changesBetween } from './answerChanges.ts'
import type { Change } from './change.ts'
import { isSame } from './entries.ts'
import type { Answer, AssessmentFile, Measure } from './schema.ts'

const HEADER_FIELDS = [
  'title',
  'municipality',
  'audit',
  'questionnaire',
  'status',
  'scope',
  'targets',
  'settled',
  'overrides',
  'decisions',
  'signOff',
  'visit',
  'archive',
  'templates',
  'ownTemplate',
] as const

/** What differs between two states of one assessment, as the change log would say it: answers first, then the plan, then the rest. */
export function stateChanges(before: AssessmentFile, after: AssessmentFile): Change[] {
  return [
    ...answerChanges('answers', before, after),
    ...answerChanges('assessor', before, after),
    ...measureChanges(before.measures, after.measures),
    ...HEADER_FIELDS.filter((field) => !isSame(before[field], after[field])).map((field) => ({
      path: pointer([field]),
      before: before[field],
      after: after[field],
    })),
  ]
}

/** How many different ones the changes name. */
export function countChanged(changes: readonly Change[]): { answers: number; measures: number; others: number } {
  const places = [...new Set(changes.map(({ path }) => path.split('/').slice(0, 3).join('/')))]
  const of = (...lists: readonly string[]) => places.filter((place) => lists.some((list) => place.startsWith(list)))
  const [answers, measures] = [of('/answers/', '/assessor/'), of('/measures/')]
  return {
    answers: answers.length,
    measures: measures.length,
    others: places.length - answers.length - measures.length,
  }
}

const NONE: Answer = { at: '' }

function answerChanges(view: 'answers' | 'assessor', before: AssessmentFile, after: AssessmentFile): Change[] {
  const ids = new Set([...Object.keys(before[view]), ...Object.keys(after[view])])
  return [...ids].flatMap((id) =>
    changesBetween(before[view][id], after[view][id] ?? NONE).map((change) => ({
      path: pointer([view, id, ...change.field.split('/')]),
      before: change.before,
      after: change.after,
    })),
  )
}

function measureChanges(before: readonly Measure[], after: readonly Measure[]): Change[] {
  const [was, is] = [before, after].map((list) => new Map(list.map((measure) => [measure.id, measure])))
  const ids = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])
  return [...ids].flatMap((id) => changesOfMeasure(id, was?.get(id), is?.get(id)))
}

function changesOfMeasure(id: string, was: Measure | undefined, is: Measure | undefined): Change[] {
  if (!was || !is) return [{ path: pointer(['measures', id]), before: was, after: is }]
  const fields = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...fields]
    .filter((field) => !isSame(was[field], is[field]))
    .map((field) => ({ path: pointer(['measures', id, field]), before: was[field], after: is[field] }))
}
