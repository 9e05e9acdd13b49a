import type { Answer } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE } from '../../core/assessment/values.ts'

/** All that can be said in answer to one question. Names are fixed, never question ids: a '.' in a name would be a path to React Hook Form. */
export interface AnswerFields {
  /** option id, 'unknown', 'na'; '' while open */
  value: string
  reason: string
  comment: string
  /** the assessor's own */
  note: string
  performedBy: '' | 'self' | 'provider' | 'shared'
  assignee: string
  /** ISO date or '' */
  followUp: string
  /** by criterion id */
  criteria: Record<string, boolean>
}

export type AnswerField = keyof AnswerFields

/** What React Hook Form holds of it. The level itself is held by the browser's own radios: see `useAnswerForm`. */
export type TypedFields = Omit<AnswerFields, 'value'>

const TEXTS = ['value', 'reason', 'comment', 'note', 'performedBy', 'assignee', 'followUp'] as const

export function fieldsOf(answer: Answer | undefined): AnswerFields {
  return {
    value: answer?.value ?? '',
    reason: answer?.reason ?? '',
    comment: answer?.comment ?? '',
    note: answer?.note ?? '',
    performedBy: answer?.performedBy ?? '',
    assignee: answer?.assignee ?? '',
    followUp: answer?.followUp ?? '',
    criteria: { ...answer?.criteria },
  }
}

/**
 * The answer with what the form says now. Fields the form does not know stay as they are. An unfinished date changes nothing:
 * a file with it could not be opened again. What was confirmed, carried over or taken over from a provider holds for the value it was said of
 * only [S3, S6].
 */
export function answerWith(base: Answer | undefined, fields: AnswerFields, at: string): Answer {
  const answer: Answer = { ...base, at }
  for (const name of TEXTS) {
    if (name === 'followUp' && !isFollowUp(fields.followUp)) continue
    if (fields[name] === '') delete answer[name]
    else answer[name] = fields[name] as never
  }
  const criteria = tickedOf(base, fields)
  if (Object.keys(criteria).length > 0) answer.criteria = criteria
  else delete answer.criteria
  if (answer.value === base?.value) return answer
  const { confirmedBy: _confirmed, review: _review, source, template, marks = [], ...rest } = answer
  // both sides agreed to the level that stood there
  const left = marks.filter((mark) => mark !== 'agreed')
  return {
    ...rest,
    ...(left.length > 0 && { marks: left }),
    ...(source !== undefined && source.kind !== 'carried' && !isTakenOver(base) && { source }),
    ...(template && !isTakenOver(base) && { template }),
  }
}

/** From a template that this municipality holds; another level is no longer the provider's. */
function isTakenOver(answer: Answer | undefined): boolean {
  return answer?.template !== undefined && answer.template.reason === undefined
}

/** '' or a day that a calendar on a desk could show; while a year is typed, the browser reports years such as 0002. */
export function isFollowUp(date: string): boolean {
  return date === '' || /^2\d{3}-\d{2}-\d{2}$/.test(date)
}

/** [S3] "trifft nicht zu" without a written reason leaves the question open. */
export function lacksReason(fields: Pick<AnswerFields, 'value' | 'reason'>): boolean {
  return fields.value === NOT_APPLICABLE && fields.reason.trim() === ''
}

/** Ticked ones and those a file said "no" to; a box that was never touched says nothing. */
function tickedOf(base: Answer | undefined, { criteria }: AnswerFields): Record<string, boolean> {
  return Object.fromEntries(Object.entries(criteria).filter(([id, ticked]) => ticked || base?.criteria?.[id] === false))
}
