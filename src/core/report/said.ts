import type { Answer } from '../assessment/schema.ts'
import { NOT_APPLICABLE } from '../assessment/values.ts'
import { seenIn } from '../evidence/items.ts'
import type { Criterion, Question } from '../questionnaire/schema.ts'
import type { ReportAttachment, Said } from './issued.ts'
import type { ReportQuestion } from './report.ts'

export type Say = (text: Readonly<Record<string, string>>) => string

export interface SayOptions {
  readonly say: Say
  /** whether the assessor's own notes are shown */
  readonly notes: boolean
}

/** Everything that an answer holds besides its level, the municipality's and the assessor's alike. */
export function saidOf(
  question: Question,
  answer: Answer | undefined,
  status: ReportQuestion['status'],
  { say, notes }: SayOptions,
): Said {
  const notApplicable = answer?.value === NOT_APPLICABLE
  const confirmed = notApplicable ? answer.confirmedBy : undefined
  return {
    anchor: anchorOf(question, answer, say),
    reason: notApplicable ? said(answer.reason) : null,
    confirmedBy: confirmed ? { role: confirmed.role, on: confirmed.at.slice(0, 10) } : null,
    by: said(answer?.by?.role),
    on: answer?.at.slice(0, 10) ?? null,
    performedBy: answer?.performedBy ?? null,
    assignee: said(answer?.assignee),
    followUp: answer?.followUp ?? null,
    comment: said(answer?.comment),
    note: notes ? said(answer?.note) : null,
    criteria: criteriaOf(question, answer, status, say),
    depth: answer?.evidence?.depth ?? (status === 'level' ? 'E0' : null),
    evidence: seenIn(answer?.evidence),
    attachments: (answer?.attachments ?? []).map(attachmentOf),
  }
}

/** The text as it was written; `null` where nobody wrote anything but spaces. */
export function said(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

export function reasonIsMissing(answer: Answer | undefined): boolean {
  return answer?.value === NOT_APPLICABLE && said(answer.reason) === null
}

/** What a level means for this question; of "weiß nicht" and "trifft nicht zu" there is no such text. */
function anchorOf(question: Question, answer: Answer | undefined, say: Say): string | null {
  const text = question.levels?.[answer?.value ?? '']
  return text ? say(text) : null
}

/** While nothing is answered and nothing ticked, a list of empty boxes would say nothing on many pages. */
function criteriaOf(
  { criteria = [] }: Question,
  answer: Answer | undefined,
  status: ReportQuestion['status'],
  say: Say,
): Said['criteria'] {
  const isMet = ({ id }: Criterion) => answer?.criteria?.[id] === true
  const judged = status === 'level' || status === 'unknown' || criteria.some(isMet)
  if (!judged) return []
  return criteria.map((criterion) => ({
    text: say(criterion.text),
    core: criterion.kind === 'core',
    met: isMet(criterion),
  }))
}

function attachmentOf({ sha256, name, type, caption }: NonNullable<Answer['attachments']>[number]): ReportAttachment {
  return { sha256, name, type, caption: said(caption) }
}
