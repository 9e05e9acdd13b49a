import type { Visit } from '../core/assessment/schema.ts'
import { EditSaver } from './editSaver.ts'
import { joinSavers } from './savers.ts'
import { saveVisit } from './saveVisit.ts'
import type { Workspace } from './workspace.ts'

/** Writes what is done to the plan of a visit. */
export class VisitSaver extends EditSaver<Visit> {
  constructor({ db, world }: Workspace, assessment: string) {
    super((edit) => saveVisit(db, world, assessment, edit))
  }
}

const savers = new Map<Workspace['db'], Map<string, VisitSaver>>()

/** The one saver of this tab for the visit of an assessment: what could not be written survives the way to another screen and back. */
export function visitSaverOf(workspace: Workspace, assessment: string): VisitSaver {
  const own = savers.get(workspace.db) ?? new Map<string, VisitSaver>()
  savers.set(workspace.db, own)
  const there = own.get(assessment)
  if (there) return there
  const saver = new VisitSaver(workspace, assessment)
  own.set(assessment, saver)
  joinSavers(saver)
  return saver
}
