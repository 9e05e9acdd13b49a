import type { Measure } from '../assessment/schema.ts'
import { historyOf, isFinished, type Status, statusOf } from '../plan/status.ts'

/** A measure that was to be done, and what has become of it. */
export interface Promised {
  readonly id: string
  readonly title: string
  /** YYYY-MM-DD, as it was promised then; `null`: without a date */
  readonly due: string | null
  readonly before: Status
  /** `gone`: the later plan does not have it any more */
  readonly now: Status | 'gone'
  /** YYYY-MM-DD; `null`: not done, or the plan does not tell when */
  readonly doneOn: string | null
  /** done after the date that was promised, or not done although it has passed */
  readonly late: boolean
}

/** Measures that the earlier plan had open, in its order, found again by their id. @param day YYYY-MM-DD, of the later visit */
export function promisedBetween(before: readonly Measure[], now: readonly Measure[], day: string): Promised[] {
  const later = new Map(now.map((measure) => [measure.id, measure]))
  return before
    .filter((measure) => !isFinished(measure))
    .map((measure) => {
      const found = later.get(measure.id)
      const due = measure.due ?? null
      const doneOn = found ? dayDone(found) : null
      const until = found && isFinished(found) ? doneOn : day
      return {
        id: measure.id,
        title: measure.title,
        due,
        before: statusOf(measure),
        now: found ? statusOf(found) : 'gone',
        doneOn,
        late: due !== null && until !== null && due < until,
      }
    })
}

/** The day since which it has been finished without a break. */
function dayDone(measure: Measure): string | null {
  if (!isFinished(measure)) return null
  const changes = historyOf(measure)
  const reopened = changes.findLastIndex(({ to }) => !isFinished({ status: to }))
  return changes[reopened + 1]?.at.slice(0, 10) ?? null
}
