import { PlanSaver } from './planSaver.ts'
import { joinSavers } from './savers.ts'
import type { Workspace } from './workspace.ts'

const savers = new Map<Workspace['db'], Map<string, PlanSaver>>()

/** The one saver of this tab for the plan of an assessment: what could not be written survives the way to another screen and back. */
export function planSaverOf({ db, world }: Workspace, assessment: string): PlanSaver {
  const own = savers.get(db) ?? new Map<string, PlanSaver>()
  savers.set(db, own)
  const there = own.get(assessment)
  if (there) return there
  const saver = new PlanSaver(db, world, assessment)
  own.set(assessment, saver)
  joinSavers(saver)
  return saver
}
