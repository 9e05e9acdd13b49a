import type { Assessment, EarlierMeasure } from '../assessment/schema.ts'
import type { Status } from '../plan/status.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type Outcome, type PromisedLevel, type PromisedMeasure, promisesOf } from '../versions/promises.ts'

/** What was promised in the check before, and what became of it. */
export interface ReportPromises {
  /** YYYY-MM-DD */
  readonly since: string
  readonly promised: number
  readonly counts: Readonly<Record<Outcome, number>>
  /** not finished although the promised day is over */
  readonly late: number
  /** in the plan since then */
  readonly added: number
  /** `internal`: all; `council`: what is not done yet, at most six, and none where minimum requirements may not be named */
  readonly rows: readonly ReportPromise[]
  /** how many more there would be to list */
  readonly more: number
}

export interface ReportPromise {
  readonly title: string
  readonly owner: string | null
  readonly before: PromisedStand
  /** `null`: not in the plan any more */
  readonly now: PromisedStand | null
  readonly outcome: Outcome
  readonly late: boolean
  /** `internal` only, else empty */
  readonly levels: readonly PromisedLevel[]
}

/** Dates are YYYY-MM-DD, money is EUR; `null`: not stated. */
export interface PromisedStand {
  readonly status: Status
  readonly due: string | null
  readonly cost: EarlierMeasure['cost'] | null
}

interface PromisesInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** YYYY-MM-DD */
  readonly today: string
  readonly isInternal: boolean
  /** whether minimum requirements may be named: a measure names them */
  readonly named: boolean
}

/** As many lines as a council will read. */
const LISTED = 6

/** `null`: no follow-up, or nothing had been promised. */
export function reportPromises(input: PromisesInput): ReportPromises | null {
  const { questionnaire, assessment, today, isInternal, named } = input
  const promises = promisesOf(questionnaire, assessment, today)
  if (!promises) return null
  const { asOf, list, counts, late, added } = promises
  const wanted = isInternal ? list : named ? list.filter(isNotDone) : []
  const rows = isInternal ? wanted : wanted.slice(0, LISTED)
  return {
    since: asOf,
    promised: list.length,
    counts,
    late,
    added,
    rows: rows.map((one) => rowOf(one, isInternal)),
    more: wanted.length - rows.length,
  }
}

function isNotDone({ outcome }: PromisedMeasure): boolean {
  return outcome !== 'done' && outcome !== 'already'
}

function rowOf(
  { before, now, statusBefore, statusNow, outcome, late, levels }: PromisedMeasure,
  isInternal: boolean,
): ReportPromise {
  const stand = (status: Status, { due, cost }: Pick<EarlierMeasure, 'due' | 'cost'>): PromisedStand => {
    return { status, due: due ?? null, cost: cost ?? null }
  }
  return {
    title: before.title,
    owner: before.owner?.trim() || null,
    before: stand(statusBefore, before),
    now: now && statusNow && stand(statusNow, now),
    outcome,
    late,
    levels: isInternal ? levels : [],
  }
}
