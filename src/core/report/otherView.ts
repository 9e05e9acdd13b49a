import type { Answer } from '../assessment/schema.ts'
import { NOT_APPLICABLE } from '../assessment/values.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import type { OtherView } from './issued.ts'
import { type SayOptions, saidOf } from './said.ts'

/** What one of the two said beside the answer that counts; `null` where they said nothing: neither an answer nor a remark. */
export function otherView(
  { scales }: Questionnaire,
  question: Question,
  answer: Answer | undefined,
  options: SayOptions,
): OtherView | null {
  if (!answer) return null
  const option = scales.find(({ id }) => id === question.scale)?.options.find(({ id }) => id === answer.value)
  const status = statusOf(answer, option !== undefined)
  const view: OtherView = {
    status,
    level: option ? { level: option.level, label: option.label ? options.say(option.label) : null } : null,
    ...saidOf(question, answer, status, options),
  }
  return status === 'open' && saysNothing(view) ? null : view
}

function statusOf({ value }: Answer, hasLevel: boolean): OtherView['status'] {
  if (value === undefined) return 'open'
  if (hasLevel) return 'level'
  return value === NOT_APPLICABLE ? 'na' : 'unknown'
}

function saysNothing({ comment, note, assignee, followUp, criteria, depth, evidence, attachments }: OtherView) {
  const remarks = [comment, note, assignee, followUp, depth].every((one) => one === null)
  return remarks && criteria.length + evidence.length + attachments.length === 0
}
