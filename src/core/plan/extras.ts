import type { Measure } from '../assessment/schema.ts'
import { NEEDS, type NeedClass } from '../scoring/score.types.ts'

/*
 * Fields of a measure beyond those that the format names. A file may carry any, so they are read with care: what cannot be read
 * is as if it were not there, and stays in the file.
 */

/** Roles and providers who take part, beside the owner; '' where nothing is stated. */
export function involvedIn({ involved }: Measure): string {
  return typeof involved === 'string' ? involved : ''
}

/** YYYY-MM-DD of the decision that `decision` describes. */
export function decidedOn({ decidedOn: on }: Measure): string | null {
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null
}

/** How urgent it was when it came into the plan: once its questions are answered well, the answers do not tell any more. */
export function plannedNeed({ need }: Measure): NeedClass | null {
  return NEEDS.find((known) => known === need) ?? null
}
