import type { Measure } from '../assessment/schema.ts'

/** Of a measure in the plan. That somebody bears the risk is no status: it is a decision about a question, see `decisions.ts`. */
export const STATUSES = ['open', 'started', 'done', 'verified', 'deferred'] as const
export type Status = (typeof STATUSES)[number]

/** One row of `history` in a file. */
export interface StatusChange {
  /** ISO 8601 UTC */
  readonly at: string
  /** who said so, a role ("ISB"); `null` where it was not stated */
  readonly role: string | null
  /** `null`: the measure came into the plan */
  readonly from: Status | null
  readonly to: Status
}

/** A status that a later version knows counts as open: nothing is called done that this version cannot read. */
export function statusOf({ status }: Pick<Measure, 'status'>): Status {
  return isStatus(status) ? status : 'open'
}

export function isFinished(measure: Pick<Measure, 'status'>): boolean {
  const status = statusOf(measure)
  return status === 'done' || status === 'verified'
}

/** The measure with its new status and one more row in its history; the same measure when nothing changes. */
export function withStatus(measure: Measure, to: Status, at: string, role: string | null = null): Measure {
  const from = statusOf(measure)
  if (from === to) return measure
  const entry = { at, from, to, ...(role !== null && { role }) }
  return { ...measure, status: to, history: [...(measure.history ?? []), entry] }
}

/** Oldest first; rows that this version cannot read are left out. */
export function historyOf({ history = [] }: Pick<Measure, 'history'>): StatusChange[] {
  return history.flatMap((row) => readChange(row) ?? []).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** `today` is YYYY-MM-DD; what is due today is not overdue. Deferred measures wait by decision. */
export function isOverdue(measure: Pick<Measure, 'status' | 'due'>, today: string): boolean {
  return measure.due !== undefined && measure.due < today && !isFinished(measure) && statusOf(measure) !== 'deferred'
}

/** What has to be finished before it, and is not; a measure that is gone blocks nothing. */
export function blockedBy(measure: Measure, all: readonly Measure[]): Measure[] {
  if (isFinished(measure)) return []
  const before = new Set(measure.dependsOn)
  return all.filter((other) => other.id !== measure.id && before.has(other.id) && !isFinished(other))
}

function readChange(row: unknown): StatusChange | null {
  if (typeof row !== 'object' || row === null) return null
  const { at, role, from, to } = row as Readonly<Record<string, unknown>>
  if (typeof at !== 'string' || !isStatus(to)) return null
  return { at, role: typeof role === 'string' ? role : null, from: isStatus(from) ? from : null, to }
}

function isStatus(value: unknown): value is Status {
  return (STATUSES as readonly unknown[]).includes(value)
}
