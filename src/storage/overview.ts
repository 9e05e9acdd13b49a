import { type Summary, summarise } from '../core/report/summary.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { AssessmentFeed } from './openAssessment.ts'

export interface OverviewEntry {
  readonly header: Header
  /** `null` while its questionnaire is missing */
  readonly summary: Summary | null
}

/** All assessments, newest change first; those in the trash too (`header.deletedAt`). Stale summaries are derived again on the way. */
export async function readOverview(db: Database): Promise<OverviewEntry[]> {
  const [rows, summaries] = await Promise.all([db.assessments.toArray(), db.summaries.toArray()])
  const known = new Map(summaries.map((row) => [row.assessment, row.body]))
  const entries = await Promise.all(
    rows.map(async ({ id, body }) => {
      const logId = await lastLogId(db, id)
      const summary = known.get(id)
      if (summary && summary.logId === logId) return { header: body, summary }
      return { header: body, summary: body.deletedAt ? (summary ?? null) : await refreshSummary(db, id, logId) }
    }),
  )
  return entries.sort((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1))
}

function changedAt({ header, summary }: OverviewEntry): string {
  return summary?.changedAt ?? header.createdAt
}

async function lastLogId(db: Database, assessment: string): Promise<string | null> {
  const keys = await rowsOf(db.log, assessment).reverse().limit(1).primaryKeys()
  return keys[0]?.[1] ?? null
}

/** A summary that is never written is only slower next time: a failure here (full disk) must not hide the assessment. */
async function refreshSummary(db: Database, id: string, logId: string | null): Promise<Summary | null> {
  const feed = await AssessmentFeed.open(db, id)
  if (typeof feed === 'string') return null
  const summary = summarise(feed.questionnaire, feed.getState().assessment, logId)
  await db.summaries.put({ assessment: id, body: summary }).catch(() => undefined)
  return summary
}
