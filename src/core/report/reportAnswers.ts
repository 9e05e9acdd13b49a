import type { Answer, Assessment } from '../assessment/schema.ts'
import type { Criterion, Question, Questionnaire } from '../questionnaire/schema.ts'
import type { AssessorView, ReportAnswer, ReportAnswers, ReportAttachment } from './issued.ts'
import type { PlanReport } from './planReport.ts'
import type { Report, ReportQuestion } from './report.ts'

type Say = (text: Readonly<Record<string, string>>) => string

interface AnswersInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of the profile `internal`, which has the questions */
  readonly report: Report
  readonly plan: PlanReport
  readonly say: Say
  /** whether the assessor's own notes are shown */
  readonly notes: boolean
}

/** Every question with everything that was said of it, in questionnaire order. */
export function reportAnswers({ questionnaire, assessment, report, plan, say, notes }: AnswersInput): ReportAnswers[] {
  const questions = new Map(report.domains.flatMap((domain) => domain.questions.map((one) => [one.id, one])))
  return questionnaire.domains.map((domain) => ({
    domain: domain.id,
    title: say(domain.title),
    answers: domain.questions.flatMap((question): ReportAnswer[] => {
      const known = questions.get(question.id)
      if (!known) return []
      const answer = assessment.answers[question.id]
      return [
        {
          question: known,
          anchor: anchorOf(question, answer, say),
          ...saidOf(answer, notes),
          criteria: (question.criteria ?? []).map((criterion) => criterionOf(criterion, answer, say)),
          measure: measureOf(question, known, plan, say),
          assessor: assessorView(questionnaire, question, assessment.assessor[question.id], say, notes),
        },
      ]
    }),
  }))
}

function saidOf(
  answer: Answer | undefined,
  notes: boolean,
): Omit<ReportAnswer, 'question' | 'anchor' | 'criteria' | 'measure' | 'assessor'> {
  const confirmed = answer?.confirmedBy
  return {
    reason: said(answer?.reason),
    confirmedBy: confirmed ? { role: confirmed.role, on: confirmed.at.slice(0, 10) } : null,
    followUp: answer?.followUp ?? null,
    on: answer?.at.slice(0, 10) ?? null,
    comment: said(answer?.comment),
    note: notes ? said(answer?.note) : null,
    evidence: (answer?.evidence?.items ?? []).flatMap(evidenceText),
    attachments: attachmentsOf(answer),
  }
}

function said(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

/** What a level means for this question; of "weiß nicht" and "trifft nicht zu" there is no such text. */
function anchorOf(question: Question, answer: Answer | undefined, say: Say): string | null {
  const text = question.levels?.[answer?.value ?? '']
  return text ? say(text) : null
}

function criterionOf({ id, kind, text }: Criterion, answer: Answer | undefined, say: Say) {
  return { text: say(text), core: kind === 'core', met: answer?.criteria?.[id] === true }
}

/** An item of evidence is a text, or an object whose texts stand one after the other; anything else is not for people. */
function evidenceText(item: unknown): string[] {
  if (typeof item === 'string') return item.trim() === '' ? [] : [item]
  if (typeof item !== 'object' || item === null) return []
  const texts = Object.values(item).filter((value) => typeof value === 'string' && value.trim() !== '')
  return texts.length === 0 ? [] : [texts.join(', ')]
}

function attachmentsOf(answer: Answer | undefined): ReportAttachment[] {
  return (answer?.attachments ?? []).map(({ sha256, name, type, caption }) => ({
    sha256,
    name,
    type,
    caption: said(caption),
  }))
}

/** Only where something is to be done, or a measure of the plan serves the question. */
function measureOf(
  { id, measure }: Question,
  { need, level }: ReportQuestion,
  { rows }: PlanReport,
  say: Say,
): ReportAnswer['measure'] {
  const row = rows.find(({ questions }) => questions.some((one) => one.id === id))
  if (need === null && !row) return null
  const how = measure && need !== null ? say((level?.level ?? 0) >= 2 ? measure.complete : measure.start) : ''
  const title = row?.title ?? (measure ? say(measure.title) : '')
  return title === '' && how === '' ? null : { title, how, planned: row?.number ?? null }
}

function assessorView(
  { scales }: Questionnaire,
  question: Question,
  answer: Answer | undefined,
  say: Say,
  notes: boolean,
): AssessorView | null {
  if (answer?.value === undefined) return null
  const option = scales.find(({ id }) => id === question.scale)?.options.find(({ id }) => id === answer.value)
  const status = option ? 'level' : answer.value === 'na' ? 'na' : 'unknown'
  return {
    status,
    level: option ? { level: option.level, label: option.label ? say(option.label) : null } : null,
    comment: said(answer.comment),
    note: notes ? said(answer.note) : null,
    attachments: attachmentsOf(answer),
  }
}
