import type { Assessment, Measure } from '../assessment/schema.ts'
import { sumsOf } from '../plan/halfYears.ts'
import { isFinished, statusOf } from '../plan/status.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { buildReport } from './buildReport.ts'
import { buildPlanReport, type PlanReport } from './planReport.ts'
import type { CouncilVorlage, VorlageChoices, VorlagePlan, VorlageProduct, VorlageSums } from './vorlage.ts'
import { vorlageFacts } from './vorlageFacts.ts'

interface VorlageInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
}

/** As many measures as a council will read in a draft resolution; the plan has them all. */
const NAMED = 6

/**
 * The text for the session that is not public, from the same report as the PDF [S23].
 * `namesMust`: whether minimum requirements that are not met are named.
 */
export function buildVorlage(input: VorlageInput, choices: VorlageChoices, namesMust: boolean): CouncilVorlage {
  const { questionnaire, assessment } = input
  const { lang, date } = choices
  const report = buildReport({ ...input, fingerprint: null }, { profile: 'council', lang, date })
  const { occasion, coverage, roles } = report.audit
  return {
    readers: 'council',
    ...vorlageFacts(questionnaire, assessment, choices),
    occasion,
    coverage,
    roles,
    stage: report.stage,
    minimumOnly: report.questionnaire.minimumOnly,
    counts: report.must.counts,
    missed: namesMust ? report.must.missed.map(({ id, text, consequence }) => ({ id, text, consequence })) : null,
    unknown: report.toClarify.length,
    plan: vorlagePlan(assessment.measures, buildPlanReport(input, { lang, today: date })),
  }
}

function vorlagePlan(measures: readonly Measure[], plan: PlanReport): VorlagePlan | null {
  const counted = measures.filter((measure) => statusOf(measure) !== 'deferred')
  if (counted.length === 0) return null
  const toDo = plan.rows.filter(({ status }) => status === 'open' || status === 'started')
  return {
    measures: counted.length,
    finished: counted.filter(isFinished).length,
    overdue: plan.rows.filter(({ overdue }) => overdue).length,
    deferred: plan.deferred,
    next: toDo.slice(0, NAMED).map(({ title, due, once, yearly }) => ({ title, due, once, yearly })),
    more: Math.max(0, toDo.length - NAMED),
    all: sums(counted),
    toDo: sums(counted.filter((measure) => !isFinished(measure))),
    years: plan.years.filter(({ once, yearly }) => once + yearly > 0),
    withoutYear: withoutYear(counted),
    products: products(counted),
    halfYears: plan.halfYears,
    undated: plan.undated,
  }
}

function sums(measures: readonly Measure[]): VorlageSums {
  const onceOf = (kind: 'investiv' | 'konsumtiv' | undefined) =>
    costOf(measures.filter(({ cost }) => cost?.kind === kind)).once
  return {
    measures: measures.length,
    ...sumsOf(measures.map((measure) => ({ measure }))),
    investive: onceOf('investiv'),
    operating: onceOf('konsumtiv'),
    unclassed: onceOf(undefined),
  }
}

/** By the rule of `yearSums`: what is spent once has no year without budget year and due date, what comes back not without a start either. */
function withoutYear(measures: readonly Measure[]): VorlagePlan['withoutYear'] {
  const unspent = measures.filter(({ cost, due }) => cost?.budgetYear === undefined && due === undefined)
  return { once: costOf(unspent).once, yearly: costOf(unspent.filter(({ start }) => start === undefined)).yearly }
}

function products(measures: readonly Measure[]): VorlageProduct[] {
  const productOf = ({ cost }: Measure) => cost?.product?.trim() || null
  const names = new Set(measures.map(productOf))
  return [...names]
    .toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map((product) => ({ product, ...costOf(measures.filter((measure) => productOf(measure) === product)) }))
    .filter(({ once, yearly }) => once + yearly > 0)
}

function costOf(measures: readonly Measure[]): Pick<VorlageSums, 'once' | 'yearly'> {
  const { once, yearly } = sumsOf(measures.map((measure) => ({ measure })))
  return { once, yearly }
}
