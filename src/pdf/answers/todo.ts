import type { ReportAnswer } from '../../core/report/issued.ts'
import { formatDate } from '../../i18n/format.ts'
import { STYLES } from '../theme.ts'
import { type AnswersDraft, written } from './answersDraft.ts'
import type { Block } from './block.ts'
import { fact } from './fact.ts'

/** What is proposed, what of it is planned, and who bears the risk until then. */
export function todo(draft: AnswersDraft, answer: ReportAnswer): Block[] {
  return [...measure(draft, answer), ...planned(draft, answer), ...risk(draft, answer)]
}

/** A proposal that nobody planned says so itself. */
function measure({ flow, a }: AnswersDraft, { measure: proposal, planned: rows, question }: ReportAnswer): Block[] {
  if (!proposal) return []
  const { title, how } = proposal
  const label = a(rows.length === 0 && question.need !== null ? 'measureNotPlanned' : 'measure')
  return [fact(flow, label, { text: title, style: STYLES.answerStrong }, { text: how, style: STYLES.advice })]
}

function planned(draft: AnswersDraft, { measure: proposal, planned: rows, question }: ReportAnswer): Block[] {
  const { flow, a } = draft
  if (rows.length === 0) {
    return question.need === null || proposal
      ? []
      : [fact(flow, a('plan'), { text: a('notPlanned'), style: STYLES.answer })]
  }
  return rows.flatMap((row) => {
    // one that was taken over from the proposal as it was is not named twice
    const title = row.title === proposal?.title ? [] : [written(draft, row.title, STYLES.answer)]
    return [
      fact(flow, a('plan'), { text: planWords(draft, row), style: STYLES.answer }, ...title),
      ...(row.owner === null ? [] : [fact(flow, a('owner'), written(draft, row.owner, STYLES.answer))]),
    ]
  })
}

function planWords({ a, lang }: AnswersDraft, row: ReportAnswer['planned'][number]): string {
  const { number, due, overdue } = row
  const status = a(`status-${row.status}`)
  if (due === null) return a('planned', { number, status })
  return a(overdue ? 'plannedOverdue' : 'plannedDue', { number, status, date: formatDate(due, lang) })
}

function risk(draft: AnswersDraft, { question }: ReportAnswer): Block[] {
  if (!question.risk) return []
  const { flow, a, lang } = draft
  const { decision, state } = question.risk
  const { by, until, reason } = decision
  const words =
    until === undefined
      ? a('riskEndless')
      : a(state === 'ended' ? 'riskEnded' : 'riskRunning', { date: formatDate(until, lang) })
  return [
    fact(
      flow,
      a('risk'),
      { text: words, style: STYLES.answer },
      ...(by.trim() === '' ? [] : [written(draft, by, STYLES.answer)]),
    ),
    ...(reason.trim() === '' ? [] : [fact(flow, a('riskReason'), written(draft, reason, STYLES.answer))]),
  ]
}
