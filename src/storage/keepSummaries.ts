import type { Summary } from '../core/report/summary.ts'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'
import { type OverviewEntry, readOverview } from './overview.ts'
import { putSummaries, summariseAll, type Unsummarised } from './summaries.ts'

/** By assessment; `null`: its questionnaire is missing, or its answers do not fit it. */
export async function deriveSummaries(
  db: Database,
  stale: readonly Unsummarised[],
): Promise<ReadonlyMap<string, Summary | null>> {
  const found = await summariseAll(db, stale)
  return new Map([...found].map(([id, told]) => [id, typeof told === 'string' ? null : told]))
}

/** Stores what was derived on the way; resolves with how many of them. */
export function keepSummaries(db: Database, world: World, entries: readonly OverviewEntry[]): Promise<number> {
  const rows = entries.flatMap(({ header, summary, stale }) =>
    stale && summary ? [{ assessment: header.id, body: summary }] : [],
  )
  return putSummaries(db, world, rows)
}

/**
 * Keeps what was derived, whereupon a live query derives the next ones. Where nothing can be kept (full disk), it resolves with all of
 * them, derived for now.
 */
export async function goOn(
  db: Database,
  world: World,
  entries: readonly OverviewEntry[],
): Promise<readonly OverviewEntry[]> {
  const kept = await keepSummaries(db, world, entries)
  return kept === 0 && entries.some(({ pending }) => pending) ? readOverview(db, entries.length) : entries
}
