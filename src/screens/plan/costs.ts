import type { Measure } from '../../core/assessment/schema.ts'
import type { PartOf } from './planDraft.ts'

type Cost = NonNullable<Measure['cost']>

/** The cost with a part changed; a part that is taken away leaves no empty object behind. */
export function withCost(cost: Measure['cost'], part: PartOf<Cost>): Measure['cost'] {
  const stated = Object.entries({ ...cost, ...part }).filter(([, value]) => value !== undefined)
  return stated.length === 0 ? undefined : Object.fromEntries(stated)
}
