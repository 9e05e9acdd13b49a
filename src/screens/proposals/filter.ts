import type { Proposal } from '../../core/plan/proposals.ts'

export interface Filter {
  /** id of a Themenfeld; `null`: all of them */
  readonly domain: string | null
  readonly unplanned: boolean
  readonly quickWins: boolean
  readonly must: boolean
}

export const NO_FILTER: Filter = { domain: null, unplanned: false, quickWins: false, must: false }

/** A proposal passes what every set filter asks for. */
export function passing(proposals: readonly Proposal[], filter: Filter): Proposal[] {
  return proposals.filter(
    ({ domain, planned, quickWin, must }) =>
      (filter.domain === null || domain.id === filter.domain) &&
      (!filter.unplanned || planned.length === 0) &&
      (!filter.quickWins || quickWin) &&
      (!filter.must || must),
  )
}
