import { type Problem, warning } from '../problem.ts'
import { type Draft, each, questionIdsOf } from './draft.ts'

/** These say nothing without the questions that it came from. */
const NEED_FROM: readonly (string | undefined)[] = ['split', 'merged']

/**
 * What `changes` names is a question, or was one until a later version: a slip here, and answers are not carried over as the author meant.
 * Only warnings, because assessments carry questionnaires from the time before this check.
 */
export function checkChanges(draft: Draft): Problem[] {
  const questions = questionIdsOf(draft)
  const changes = each(draft.changes, '/changes').flatMap(({ item, at }) => each(item.questions, `${at}/questions`))
  const gone = changes.flatMap(({ item: { id, from, change } }) =>
    change === 'retired' ? [id] : (from ?? []).filter((source) => source !== id),
  )
  const known = questions && new Set([...questions, ...gone])
  return changes.flatMap(({ item, at }) => {
    const { id, from, change } = item
    return [
      ...(known && id !== undefined && !known.has(id) ? [warning('change-unknown', `${at}/id`, { id })] : []),
      ...(NEED_FROM.includes(change) && ('from' in item ? from?.length === 0 : true)
        ? [warning('change-without-from', `${at}/from`, { id: id ?? at, change: change ?? '' })]
        : []),
    ]
  })
}
