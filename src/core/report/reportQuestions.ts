import { type Answers, countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import type { AcceptedRisk } from '../plan/decisions.ts'
import type { Questionnaire, Scale } from '../questionnaire/schema.ts'
import type { QuestionState } from '../scoring/questionState.ts'
import type { Need } from '../scoring/score.types.ts'
import type { ReportLevel, ReportQuestion, ReportRole } from './report.ts'

interface QuestionsInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly states: readonly QuestionState[]
  /** in order [S25] */
  readonly needs: readonly Need[]
  readonly risks: ReadonlyMap<string, AcceptedRisk>
  readonly say: (text: Readonly<Record<string, string>>) => string
}

/** All questions: those with a need in its order [S25], then the open ones with the MUSS first, then the rest by rank. */
export function reportQuestions(input: QuestionsInput): ReportQuestion[] {
  const needs = new Map(input.needs.map((need, order) => [need.question, { need: need.need, order }]))
  const scales = new Map(input.questionnaire.scales.map((scale) => [scale.id, scale]))
  const roles = new Map(input.questionnaire.roles?.map(({ id, label }) => [id, { id, label: input.say(label) }]))
  const answers = countingAnswers(input.assessment)
  const placeOf = ({ question, status }: QuestionState) => needs.get(question.id)?.order ?? needs.size + LAST[status]
  const mustFirst = ({ question, status }: QuestionState) => (status === 'open' && question.must ? 0 : 1)
  return input.states
    .toSorted((a, b) => placeOf(a) - placeOf(b) || mustFirst(a) - mustFirst(b) || a.question.rank - b.question.rank)
    .map((state, place) => ({ ...reportQuestion(state, { ...input, answers, needs, scales, roles }), place }))
}

/** Behind the needs: what is open may still become one; what does not apply is of the least interest. */
const LAST: Readonly<Record<QuestionState['status'], number>> = { open: 0, level: 1, unknown: 1, na: 2, out: 3 }

interface Lookups extends Pick<QuestionsInput, 'risks' | 'say'> {
  readonly answers: Answers
  readonly needs: ReadonlyMap<string, { readonly need: Need['need'] }>
  readonly scales: ReadonlyMap<string, Scale>
  readonly roles: ReadonlyMap<string, ReportRole>
}

function reportQuestion(
  state: QuestionState,
  { answers, risks, say, needs, scales, roles }: Lookups,
): Omit<ReportQuestion, 'place'> {
  const { question, domain, status, level, top, target, must } = state
  const answer = answers[question.id]
  const wanted = question.must ? Math.max(target, 3) : target
  const levelOf = (value: number): ReportLevel => {
    const label = scales.get(question.scale)?.options.find((option) => option.level === value)?.label
    return { level: value, label: label ? say(label) : null }
  }
  const need = needs.get(question.id)
  return {
    id: question.id,
    text: say(question.text),
    domain: domain.id,
    domainTitle: say(domain.title),
    status,
    weight: question.weight,
    isMust: question.must === true,
    must,
    level: status === 'level' && level !== null ? levelOf(level) : null,
    target: levelOf(wanted),
    range: status === 'open' || status === 'unknown' ? [0, top] : null,
    need: need?.need ?? null,
    ...saidBy(answer),
    evidence: status === 'level' ? evidenceOf(answer) : null,
    hasComment: (answer?.comment ?? '').trim() !== '',
    ask: (question.ask ?? []).flatMap((role) => roles.get(role) ?? []),
    risk: need ? (risks.get(question.id) ?? null) : null,
  }
}

function saidBy(answer: Answer | undefined): Pick<ReportQuestion, 'by' | 'assignee' | 'performedBy'> {
  return {
    by: answer?.by?.role || null,
    assignee: answer?.assignee || null,
    performedBy: answer?.performedBy ?? null,
  }
}

function evidenceOf(answer: Answer | undefined): ReportQuestion['evidence'] {
  const items = (answer?.evidence?.items?.length ?? 0) + (answer?.attachments?.length ?? 0)
  return { depth: answer?.evidence?.depth ?? 'E0', items }
}
