import { isSame } from '../core/assessment/entries.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { whenIdle } from './afterFrame.ts'
import { type Database, rowsOf } from './database.ts'
import type { AssessmentFeed } from './openAssessment.ts'
import { namedPoint } from './pointId.ts'
import { pointTables, putPoint } from './restorePoints.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Of each assessment the last day that this tab has seen to. */
const seenTo = new WeakMap<Database, Map<string, string>>()

/**
 * Keeps what an assessment was before the first change of each day. The state was read when the assessment was opened, before anything
 * could be changed, and at midnight it is what the feed had before the change that came: so nothing is read again, and it is written in
 * a moment when nothing else is to do, into tables that no answer needs.
 */
export function keepDays(workspace: Workspace, feed: AssessmentFeed): void {
  const keep = (state: AssessmentFile) => {
    const today = dayOf(Date.parse(workspace.world.now()))
    void whenIdle()
      .then(() => keepDay(workspace, state, today))
      // a full disk is told where answers are saved
      .catch(() => undefined)
  }
  keep(feed.getState().assessment)
  feed.beforeChange = ({ assessment }) => keep(assessment)
}

/** `state`: before the first change of the day in this tab. No point where another one of this day is there or the last one says the same. */
async function keepDay({ db, world }: Workspace, state: AssessmentFile, today: string): Promise<void> {
  const days = seenTo.get(db) ?? new Map<string, string>()
  seenTo.set(db, days)
  if (days.get(state.id) === today || !hasContent(state)) return
  days.set(state.id, today)
  const keys = await rowsOf(db.restorePoints, state.id).primaryKeys()
  const points = keys.map(([, id]) => namedPoint(id))
  if (points.some(({ reason, time }) => reason === 'daily' && dayOf(time) === today)) return
  const newest = points.at(-1)
  const last = newest && (await db.restorePoints.get([state.id, newest.id]))?.body.assessment
  if (last && isSame(last, state)) return
  await writeTransaction(db, [db.assessments, ...pointTables(db)], async () => {
    if (await db.assessments.get(state.id)) await putPoint(db, world, 'daily', { ...state, log: [] })
  })
}

function hasContent({ answers, assessor, measures }: AssessmentFile): boolean {
  return Object.keys(answers).length + Object.keys(assessor).length + measures.length > 0
}

/** In the time zone of the device: a day is what its users call one. */
function dayOf(time: number): string {
  return new Date(time).toDateString()
}
