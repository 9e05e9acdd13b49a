import type { Filter } from './find.ts'

const waiting = new Map<string, Filter>()

/** Has the questions of an assessment come up with this filter, the next time they are opened in this tab. */
export function openWith(assessment: string, filter: Filter): void {
  waiting.set(assessment, filter)
}

/** `null`: nobody has asked for one. */
export function filterFor(assessment: string): Filter | null {
  return waiting.get(assessment) ?? null
}

/** The questions are open: whoever comes back to them finds them as usual. */
export function filterSeen(assessment: string): void {
  waiting.delete(assessment)
}
