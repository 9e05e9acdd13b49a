import type { Slip } from '../core/merge/slip.ts'
import type { Summary } from '../core/report/summary.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { readLastChange } from './lastChange.ts'
import { type HandedOut, readSlips } from './parts.ts'
import { readUpgradeOffers, type UpgradeOffer } from './upgradeOffers.ts'

export interface OverviewEntry {
  readonly header: Header
  /** `null` while its questionnaire is missing */
  readonly summary: Summary | null
  /** the stored summary is behind the answers: see `keepSummaries` */
  readonly stale: boolean
  /** of an assessment that is a part of another one */
  readonly part: Slip | null
  /** what was handed out of it */
  readonly handedOut: readonly HandedOut[]
  /** a newer version of its questionnaire; never of a part */
  readonly offer: UpgradeOffer | null
}

/** All assessments, newest change first; those in the trash too (`header.deletedAt`). Reads only: a live query may run it. */
export async function readOverview(db: Database): Promise<OverviewEntry[]> {
  const [rows, summaries, slips] = await Promise.all([db.assessments.toArray(), db.summaries.toArray(), readSlips(db)])
  const offers = await readUpgradeOffers(
    db,
    rows.map(({ body }) => body),
  )
  const known = new Map(summaries.map((row) => [row.assessment, row.body]))
  const entries = await Promise.all(
    rows.map(async ({ id, body: header }): Promise<OverviewEntry> => {
      const summary = known.get(id) ?? null
      const handedOut = asFarAsMerged(header, slips.handedOut.get(id) ?? [])
      const part = slips.parts.get(id) ?? null
      const entry = { header, part, handedOut, offer: part ? null : (offers.get(id) ?? null) }
      if (header.deletedAt) return { ...entry, summary, stale: false }
      const logId = await lastLogId(db, id)
      if (summary && summary.logId === logId) return { ...entry, summary, stale: false }
      return { ...entry, summary: await derive(db, id, logId), stale: true }
    }),
  )
  return entries.sort((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1))
}

/** Stores what was derived on the way. A failure (full disk) only makes the next overview slower, so nobody needs to hear of it. */
export async function keepSummaries(db: Database, entries: readonly OverviewEntry[]): Promise<void> {
  const rows = entries.flatMap(({ header, summary, stale }) =>
    stale && summary ? [{ assessment: header.id, body: summary }] : [],
  )
  if (rows.length > 0) await db.summaries.bulkPut(rows).catch(() => undefined)
}

/** A merge that was taken back is none: what came back is not in the assessment. */
function asFarAsMerged(header: Header, handedOut: readonly HandedOut[]): readonly HandedOut[] {
  const merges = JSON.stringify((header as { readonly merges?: unknown }).merges ?? [])
  return handedOut.map((one) => (merges.includes(JSON.stringify(one.slip.id)) ? one : { ...one, returnedAt: null }))
}

function changedAt({ header, summary }: OverviewEntry): string {
  return summary?.changedAt ?? header.createdAt
}

async function lastLogId(db: Database, assessment: string): Promise<string | null> {
  const [last] = await rowsOf(db.log, assessment).reverse().limit(1).primaryKeys()
  return last?.[1] ?? (await readLastChange(db, assessment))?.id ?? null
}

/** Scoring is loaded only here: the first screen of the app must not wait for it. */
async function derive(db: Database, id: string, logId: string | null): Promise<Summary | null> {
  const [{ AssessmentFeed }, { summarise }] = await Promise.all([
    import('./openAssessment.ts'),
    import('../core/report/summary.ts'),
  ])
  const feed = await AssessmentFeed.open(db, id, { texts: () => [] })
  return typeof feed === 'string' ? null : summarise(feed.questionnaire, feed.getState().assessment, logId)
}
