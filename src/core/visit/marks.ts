import type { Answer } from '../assessment/schema.ts'
import { MARKS, type Mark } from '../assessment/values.ts'

/** With this mark or without it. What both sides agreed on has no objection any more, and the other way round. */
export function toggleMark(marks: readonly Mark[] | undefined, mark: Mark): readonly Mark[] {
  const had = marks ?? []
  if (had.includes(mark)) return had.filter((one) => one !== mark)
  const excluded: Mark | null = mark === 'agreed' ? 'objection' : mark === 'objection' ? 'agreed' : null
  return MARKS.filter((one) => one === mark || (one !== excluded && had.includes(one)))
}

export function hasMark(answer: Answer | undefined, mark: Mark): boolean {
  return answer?.marks?.includes(mark) ?? false
}
