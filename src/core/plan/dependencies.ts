import type { Measure } from '../assessment/schema.ts'

/**
 * The way round that would come about if `id` waited for `before`: from `before` over what each waits for, up to `id`.
 * `null`: no circle. Circles that a file brought along elsewhere in the plan do not matter here.
 */
export function circleThrough(measures: readonly Measure[], id: string, before: string): Measure[] | null {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  /** by id: which one led there */
  const ledBy = new Map<string, string | null>([[before, null]])
  for (const current of ledBy.keys()) {
    if (current === id) return wayTo(id, ledBy, byId)
    // a Map hands out keys that are set while it is walked
    for (const next of byId.get(current)?.dependsOn ?? []) if (!ledBy.has(next)) ledBy.set(next, current)
  }
  return null
}

function wayTo(id: string, ledBy: ReadonlyMap<string, string | null>, byId: ReadonlyMap<string, Measure>): Measure[] {
  const way: Measure[] = []
  for (let at: string | null = id; at !== null; at = ledBy.get(at) ?? null) {
    const measure = byId.get(at)
    if (measure) way.unshift(measure)
  }
  return way
}
