import { type Summary, summarise } from '../core/report/summary.ts'
import type { World } from '../core/world.ts'
import { whenIdle } from './afterFrame.ts'
import { BURST_MS } from './changeLog.ts'
import type { Database, SummaryRow } from './database.ts'
import { readLastChange } from './lastChange.ts'
import { AssessmentFeed, type OpenFailure } from './openAssessment.ts'
import { readScored } from './scoredAssessments.ts'

/** An assessment whose summary is not there, or behind its answers. */
export interface Unsummarised {
  readonly id: string
  /** of its change log as it is now: see `lastLogIds` */
  readonly logId: string | null
  readonly isPart: boolean
}

/** Read and scored in one go; between two of them the page does what is more urgent. */
const AT_ONCE = 10

/**
 * Reads answers and scores them, a few assessments at a time; by assessment, the reason where one cannot be scored.
 * @param onProgress how many are done
 */
export async function summariseAll(
  db: Database,
  wanted: readonly Unsummarised[],
  onProgress?: (done: number) => void,
): Promise<ReadonlyMap<string, Summary | OpenFailure>> {
  const found = new Map<string, Summary | OpenFailure>()
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    if (at > 0) {
      onProgress?.(at)
      await whenIdle()
    }
    for (const one of await summariseSome(db, wanted.slice(at, at + AT_ONCE))) found.set(...one)
  }
  return found
}

async function summariseSome(
  db: Database,
  wanted: readonly Unsummarised[],
): Promise<readonly (readonly [string, Summary | OpenFailure])[]> {
  const logIds = new Map(wanted.map(({ id, logId }) => [id, logId]))
  const whole = wanted.filter(({ isPart }) => !isPart).map(({ id }) => id)
  const read = await readScored(db, whole)
  const ofWhole = read.map(({ header: { id }, scored }) => {
    const told =
      typeof scored === 'string' ? scored : summarise(scored.questionnaire, scored.assessment, logIds.get(id) ?? null)
    return [id, told] as const
  })
  const ofParts = wanted
    .filter(({ isPart }) => isPart)
    .map(async ({ id, logId }) => {
      const feed = await AssessmentFeed.open(db, id, { texts: () => [] })
      return [
        id,
        typeof feed === 'string' ? feed : summarise(feed.questionnaire, feed.getState().assessment, logId),
      ] as const
    })
  return [...ofWhole, ...(await Promise.all(ofParts))]
}

/**
 * Stores what was derived; resolves with how many. A failure (full disk) only makes the next reading slower, so nobody needs to hear of
 * it. While a burst of changes may go on, which the log tells of in the row it has already, a summary cannot be told from an older one
 * and is not stored.
 */
export async function putSummaries(db: Database, world: World, rows: readonly SummaryRow[]): Promise<number> {
  try {
    const now = Date.parse(world.now())
    const ages = await Promise.all(rows.map(async (row) => now - Date.parse(await lastChangeOf(db, row))))
    const calm = rows.filter((_, i) => !((ages[i] ?? 0) >= 0 && (ages[i] ?? 0) <= BURST_MS))
    await db.summaries.bulkPut(calm)
    return calm.length
  } catch {
    return 0
  }
}

async function lastChangeOf(db: Database, { assessment, body: { logId } }: SummaryRow): Promise<string> {
  if (logId === null) return ''
  const row = await db.log.get([assessment, logId])
  return row?.body.at ?? (await readLastChange(db, assessment))?.at ?? ''
}
