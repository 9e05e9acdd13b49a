import type { Slip } from '../core/merge/slip.ts'
import type { Summary } from '../core/report/summary.ts'
import type { Database, Header } from './database.ts'
import { lastLogIds } from './lastLogIds.ts'
import type { OtherVersions } from './otherVersions.ts'
import { asFarAsMerged, type HandedOut, readSlips } from './parts.ts'
import type { Unsummarised } from './summaries.ts'

export interface OverviewEntry {
  readonly header: Header
  /** `null` while its questionnaire is missing, or as long as it is `pending` and there is no older one */
  readonly summary: Summary | null
  /** the stored summary is behind the answers: see `keepSummaries` */
  readonly stale: boolean
  /** as `stale`, and still to be derived: `summary` is what was stored before */
  readonly pending: boolean
  /** of an assessment that is a part of another one */
  readonly part: Slip | null
  /** what was handed out of it */
  readonly handedOut: readonly HandedOut[]
  /** `null`: there is nothing to say of other versions of its questionnaire */
  readonly versions: OtherVersions | null
}

/** Summaries derived in one reading: hundreds that came in at once are not waited for before anything is shown. */
const AT_ONCE = 20

/**
 * All assessments, newest change first; those in the trash too (`header.deletedAt`). Reads only: a live query may run it.
 * @param most summaries to derive; the entries beyond are `pending`
 */
export async function readOverview(db: Database, most = AT_ONCE): Promise<OverviewEntry[]> {
  const [rows, summaries, slips] = await Promise.all([db.assessments.toArray(), db.summaries.toArray(), readSlips(db)])
  const headers = rows.map(({ body }) => body)
  const there = headers.filter(({ deletedAt }) => !deletedAt).map(({ id }) => id)
  const [versions, logIds] = await Promise.all([versionsOf(db, headers), lastLogIds(db, there)])
  const known = new Map(summaries.map((row) => [row.assessment, row.body]))
  const stale = there
    .map((id, i) => ({ id, logId: logIds[i] ?? null, isPart: slips.parts.has(id) }))
    .filter(({ id, logId }) => known.get(id)?.logId !== logId)
  const derived = await derive(db, stale.slice(0, most))
  const pending = stale.slice(most).map(({ id }) => id)
  const entries = headers.map((header): OverviewEntry => {
    const { id } = header
    const fresh = derived.get(id)
    return {
      header,
      summary: fresh === undefined ? (known.get(id) ?? null) : fresh,
      stale: fresh !== undefined,
      pending: pending.includes(id),
      part: slips.parts.get(id) ?? null,
      handedOut: asFarAsMerged(header, slips.handedOut.get(id) ?? []),
      versions: versions.get(id) ?? null,
    }
  })
  return entries.sort((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1))
}

/** Loaded only where there are assessments: the first screen of the app must not wait for it. Without it there is no notice. */
async function versionsOf(db: Database, headers: readonly Header[]): Promise<ReadonlyMap<string, OtherVersions>> {
  if (headers.length === 0) return new Map()
  const module = await import('./otherVersions.ts').catch(() => null)
  return (await module?.readOtherVersions(db, headers)) ?? new Map()
}

function changedAt({ header, summary }: OverviewEntry): string {
  return summary?.changedAt ?? header.createdAt
}

/** Scoring is loaded only here: the first screen of the app must not wait for it. */
async function derive(db: Database, stale: readonly Unsummarised[]): Promise<ReadonlyMap<string, Summary | null>> {
  return stale.length > 0 ? (await import('./keepSummaries.ts')).deriveSummaries(db, stale) : new Map()
}
