import type { Measure } from '../assessment/schema.ts'
import type { NeedClass } from '../scoring/score.types.ts'
import { daysOf } from './days.ts'
import type { PlanRow } from './planRows.ts'
import { isOverdue } from './status.ts'

export const TODAY = '2026-12-01'

/** A measure for tests; what a test is about is given. */
export function exampleMeasure(part: Partial<Measure> = {}): Measure {
  return { id: 'm1', title: 'Sicherung trennen', questions: [], status: 'open', ...part }
}

export function exampleRow(
  part: Partial<Measure>,
  need: NeedClass | null = null,
  more: Partial<PlanRow> = {},
): PlanRow {
  const measure = exampleMeasure(part)
  return {
    measure,
    need,
    must: false,
    days: daysOf(measure),
    overdue: isOverdue(measure, TODAY),
    blockedBy: [],
    review: [],
    ...more,
  }
}
