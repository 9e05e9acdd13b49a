import type { Measure } from '../../core/assessment/schema.ts'
import { type Status, withStatus } from '../../core/plan/status.ts'
import type { MeasureChange } from '../../storage/plan.ts'
import { withCost } from './costs.ts'
import { type FieldProblem, type Read, readDate, readText, readYear } from './readFields.ts'

/** What several measures can be given at once. */
export const BULK_FIELDS = ['owner', 'due', 'status', 'start', 'budgetYear', 'product', 'kind'] as const
export type BulkField = (typeof BULK_FIELDS)[number]

export type BulkOutcome =
  | { readonly changes: readonly MeasureChange[] }
  | { readonly problem: FieldProblem }
  /** the due date would come before the start; nothing is changed */
  | { readonly conflicts: readonly Measure[] }

interface BulkInput {
  readonly field: BulkField
  readonly text: string
  /** the browser holds half a date */
  readonly unfinished: boolean
  readonly now: string
  readonly role: string | null
}

/** All of them or none; `changes` names only those for which something changes. */
export function bulkChange(measures: readonly Measure[], input: BulkInput): BulkOutcome {
  const read = readBulk(input)
  if ('problem' in read) return read
  const after = measures.map((measure) => changed(measure, input, read.value))
  const conflicts = after.filter(
    ({ start, due }) =>
      (input.field === 'start' || input.field === 'due') && start !== undefined && due !== undefined && due < start,
  )
  if (conflicts.length > 0) return { conflicts }
  const changes = measures.flatMap((before, i): MeasureChange[] => {
    const next = after[i]
    return next && JSON.stringify(next) !== JSON.stringify(before) ? [{ before, after: next }] : []
  })
  return { changes }
}

function readBulk({ field, text, unfinished }: BulkInput): Read<string | number | undefined> {
  if (field === 'start' || field === 'due') return readDate(text, unfinished)
  return field === 'budgetYear' ? readYear(text) : readText(text)
}

function changed(measure: Measure, { field, now, role }: BulkInput, value: string | number | undefined): Measure {
  switch (field) {
    case 'owner':
    case 'start':
    case 'due':
      return without({ ...measure, [field]: value })
    case 'status':
      return withStatus(measure, value as Status, now, role)
    case 'budgetYear':
    case 'product':
    case 'kind':
      return without({ ...measure, cost: withCost(measure.cost, { [field]: value }) })
    default:
      return field satisfies never
  }
}

function without(measure: { readonly [K in keyof Measure]: Measure[K] | undefined }): Measure {
  return Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== undefined)) as Measure
}
