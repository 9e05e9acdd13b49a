import type { Assessment, Measure } from '../assessment/schema.ts'
import { type AcceptedRisk, acceptedRisks } from '../plan/decisions.ts'
import { decidedOn, involvedIn } from '../plan/extras.ts'
import { programmeOf, type Sums, sumsOf, type YearSums } from '../plan/halfYears.ts'
import { type PlanRow, planRows } from '../plan/planRows.ts'
import { type Status, statusOf } from '../plan/status.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, type StatesById, statesById } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import type { NeedClass } from '../scoring/score.types.ts'
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
  readonly rows: readonly PlanReportRow[]
  /** by due date, oldest first; what is deferred is in no sum */
  readonly halfYears: readonly PlanHalfYear[]
  readonly undated: PlanSums
  /** how many wait by decision */
  readonly deferred: number
  readonly all: PlanSums
  readonly years: readonly YearSums[]
  readonly risks: readonly PlanRisk[]
}

export interface PlanSums extends Sums {
  readonly measures: number
}

export interface PlanHalfYear extends PlanSums {
  readonly year: number
  readonly half: 1 | 2
}

export interface PlanReportRow {
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
  /** roles and providers who take part */
  readonly involved: string | null
  readonly start: string | null
  readonly due: string | null
  readonly status: Status
  readonly overdue: boolean
  /** numbers of the rows that have to be finished first and are not */
  readonly blockedBy: readonly number[]
  readonly evidence: string | null
  readonly decision: string | null
  readonly decidedOn: string | null
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
  const states = statesById(questionnaire, assessment)
  const say: Say = (text) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const planned = planRows(questionnaire, assessment, score(questionnaire, assessment), today)
  const numbers = new Map(planned.map(({ measure }, i) => [measure.id, i + 1]))
  return {
    id: assessment.id,
    lang,
    userLang: assessment.language,
    municipality: assessment.municipality.name,
    today,
    rows: planned.map((row) => rowOf(row, numbers, states, say)),
    ...sumsOfPlan(planned),
    risks: risksOf(assessment, today, states, say),
  }
}

type Say = (text: Readonly<Record<string, string>>) => string

function rowOf(planned: PlanRow, numbers: ReadonlyMap<string, number>, states: StatesById, say: Say): PlanReportRow {
  const { measure, need, must, days, overdue } = planned
  const { cost } = measure
  return {
    number: numbers.get(measure.id) ?? 0,
    id: measure.id,
    title: measure.title,
    questions: measure.questions.map((id) => questionOf(id, measure, states.get(id), say)),
    need,
    must,
    effort: measure.effort ?? null,
    days,
    once: cost?.once ?? null,
    yearly: cost?.yearly ?? null,
    kind: cost?.kind ?? null,
    budgetYear: cost?.budgetYear ?? null,
    product: cost?.product || null,
    owner: measure.owner || null,
    involved: involvedIn(measure) || null,
    start: measure.start ?? null,
    due: measure.due ?? null,
    status: statusOf(measure),
    overdue,
    blockedBy: planned.blockedBy.map(({ id }) => numbers.get(id) ?? 0).toSorted((a, b) => a - b),
    evidence: measure.evidence || null,
    decision: measure.decision || null,
    decidedOn: decidedOn(measure),
    note: measure.note || null,
  }
}

function sumsOfPlan(
  planned: readonly PlanRow[],
): Pick<PlanReport, 'halfYears' | 'undated' | 'deferred' | 'all' | 'years'> {
  const counted = planned.filter(({ measure }) => statusOf(measure) !== 'deferred')
  const { halfYears, undated, years } = programmeOf(counted)
  const group = (rows: readonly PlanRow[]) => ({ measures: rows.length, ...sumsOf(rows) })
  return {
    halfYears: halfYears.map(({ year, half, rows }) => ({ year, half, ...group(rows) })),
    undated: group(undated),
    deferred: planned.length - counted.length,
    all: group(counted),
    years,
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

function risksOf(assessment: Assessment, today: string, states: StatesById, say: Say): PlanRisk[] {
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
