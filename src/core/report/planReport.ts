import type { Assessment, Measure } from '../assessment/schema.ts'
import { type AcceptedRisk, acceptedRisks } from '../plan/decisions.ts'
import { type Programme, programmeOf } from '../plan/halfYears.ts'
import { blockedBy, isOverdue, type Status, statusOf } from '../plan/status.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { NEEDS, type Need, type NeedClass } from '../scoring/score.types.ts'
import { textIn } from '../text.ts'

/** The plan as everything that leaves the app draws it; `null` is "not stated". Dates are YYYY-MM-DD, money is EUR. */
export interface PlanReport {
  /** id of the assessment */
  readonly id: string
  readonly lang: string
  /** language of the municipality's own texts */
  readonly userLang: string
  readonly municipality: string
  /** the day that decides what is overdue */
  readonly today: string
  readonly rows: readonly PlanRow[]
  readonly programme: Programme
  readonly risks: readonly PlanRisk[]
}

export interface PlanRow {
  /** from 1, in the order of the plan: class, rank, due */
  readonly number: number
  readonly id: string
  readonly title: string
  readonly questions: readonly PlanQuestion[]
  /** the most urgent class of its questions; `null`: none of them asks for anything (any more) [S24] */
  readonly need: NeedClass | null
  readonly must: boolean
  readonly effort: number | null
  readonly days: number | null
  readonly once: number | null
  readonly yearly: number | null
  readonly kind: 'investiv' | 'konsumtiv' | null
  readonly budgetYear: number | null
  readonly product: string | null
  readonly owner: string | null
  readonly start: string | null
  readonly due: string | null
  readonly status: Status
  readonly overdue: boolean
  /** numbers of the rows that have to be finished first and are not */
  readonly blockedBy: readonly number[]
  readonly evidence: string | null
  readonly decision: string | null
  readonly note: string | null
}

export interface PlanQuestion {
  readonly id: string
  /** Themenfeld and text; `null` for a question that the questionnaire does not know */
  readonly domain: string | null
  readonly text: string | null
  readonly status: QuestionState['status'] | null
  /** 0..5 where `status` is 'level' */
  readonly level: number | null
  /** the level that the measure is to lead to [S27] */
  readonly target: number | null
}

export interface PlanRisk {
  readonly question: string
  readonly text: string | null
  readonly by: string
  readonly until: string | null
  readonly state: AcceptedRisk['state']
  readonly reason: string
}

interface PlanInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
}

interface PlanOptions {
  readonly lang: string
  /** YYYY-MM-DD */
  readonly today: string
}

export function buildPlanReport({ questionnaire, assessment }: PlanInput, { lang, today }: PlanOptions): PlanReport {
  const states = new Map(questionStates(questionnaire, assessment).map((state) => [state.question.id, state]))
  const needs = new Map(score(questionnaire, assessment).needs.map((need) => [need.question, need]))
  const say: Say = (text) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const { measures } = assessment
  const ordered = measures
    .map((measure) => ({ measure, first: firstNeed(measure, needs, states) }))
    .toSorted((a, b) => compare(a.first, b.first) || byDue(a.measure, b.measure))
  const numbers = new Map(ordered.map(({ measure }, i) => [measure.id, i + 1]))
  const rows = ordered.map(({ measure, first }, i): PlanRow => {
    const before = blockedBy(measure, measures).map(({ id }) => numbers.get(id) ?? 0)
    return {
      number: i + 1,
      ...rowOf(measure, states, say),
      need: first?.need ?? null,
      overdue: isOverdue(measure, today),
      blockedBy: before.toSorted((a, b) => a - b),
    }
  })
  return {
    id: assessment.id,
    lang,
    userLang: assessment.language,
    municipality: assessment.municipality.name,
    today,
    rows,
    programme: programmeOf(measures),
    risks: risksOf(assessment, today, states, say),
  }
}

type Say = (text: Readonly<Record<string, string>>) => string
type States = ReadonlyMap<string, QuestionState>

interface FirstNeed {
  readonly need: NeedClass
  readonly rank: number
}

/** What makes the measure most urgent; its place in the plan [S25]. */
function firstNeed(measure: Measure, needs: ReadonlyMap<string, Need>, states: States): FirstNeed | null {
  const own = measure.questions.flatMap((id) => {
    const [need, state] = [needs.get(id), states.get(id)]
    return need && state ? [{ need: need.need, rank: state.question.rank }] : []
  })
  return own.toSorted(compare)[0] ?? null
}

function compare(a: FirstNeed | null, b: FirstNeed | null): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1
  return NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || a.rank - b.rank
}

/** What has no date comes last; the id makes the order total. */
function byDue(a: Measure, b: Measure): number {
  const [left, right] = [a, b].map(({ due = '9999', id }) => `${due} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

function rowOf(measure: Measure, states: States, say: Say): Omit<PlanRow, 'number' | 'need' | 'overdue' | 'blockedBy'> {
  const { cost } = measure
  return {
    id: measure.id,
    title: measure.title,
    questions: measure.questions.map((id) => questionOf(id, measure, states.get(id), say)),
    must: measure.questions.some((id) => states.get(id)?.question.must === true),
    effort: measure.effort ?? null,
    days: measure.days ?? null,
    once: cost?.once ?? null,
    yearly: cost?.yearly ?? null,
    kind: cost?.kind ?? null,
    budgetYear: cost?.budgetYear ?? null,
    product: cost?.product || null,
    owner: measure.owner || null,
    start: measure.start ?? null,
    due: measure.due ?? null,
    status: statusOf(measure),
    evidence: measure.evidence || null,
    decision: measure.decision || null,
    note: measure.note || null,
  }
}

function questionOf(id: string, { lifts = [] }: Measure, state: QuestionState | undefined, say: Say): PlanQuestion {
  return {
    id,
    domain: state ? say(state.domain.title) : null,
    text: state ? say(state.question.text) : null,
    status: state?.status ?? null,
    level: state?.status === 'level' ? state.level : null,
    target: lifts.find(({ question }) => question === id)?.to ?? (state ? 3 : null),
  }
}

function risksOf(assessment: Assessment, today: string, states: States, say: Say): PlanRisk[] {
  return [...acceptedRisks(assessment, today)].map(([question, { decision, state }]) => {
    const text = states.get(question)?.question.text
    return {
      question,
      text: text ? say(text) : null,
      by: decision.by,
      until: decision.until ?? null,
      state,
      reason: decision.reason,
    }
  })
}
