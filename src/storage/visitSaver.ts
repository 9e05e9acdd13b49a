import type { Visit } from '../core/assessment/schema.ts'
import { EditSaver, onePerAssessment } from './editSaver.ts'
import { saveVisit } from './saveVisit.ts'
import type { Workspace } from './workspace.ts'

/** Writes what is done to the plan of a visit. */
export class VisitSaver extends EditSaver<Visit> {
  constructor({ db, world }: Workspace, assessment: string) {
    super((edit) => saveVisit(db, world, assessment, edit))
  }
}

const saverOf = onePerAssessment((workspace, assessment) => new VisitSaver(workspace, assessment))

/** The one saver of this tab for the visit of an assessment. */
export function visitSaverOf(workspace: Workspace, assessment: string): VisitSaver {
  return saverOf(workspace, assessment)
}
