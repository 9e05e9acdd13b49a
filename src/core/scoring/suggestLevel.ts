import type { Question } from '../questionnaire/schema.ts'

/**
 * The level that the ticked core criteria suggest; `null` for a question without core criteria.
 * Only shown, never stored as the answer; 'more' criteria are detail and don't raise the bar [S31].
 */
export function suggestLevel(question: Question, ticked: Readonly<Record<string, boolean>>): 0 | 1 | 2 | 3 | null {
  const core = (question.criteria ?? []).filter((criterion) => criterion.kind === 'core')
  if (core.length === 0) return null
  const met = core.filter((criterion) => ticked[criterion.id] === true).length
  if (met === core.length) return 3
  if (met === 0) return 0
  return met * 2 < core.length ? 1 : 2
}
