import type { OwnTemplate } from '../core/assessment/heldTemplate.ts'
import { ChangeLog } from './changeLog.ts'
import { EditSaver, onePerAssessment } from './editSaver.ts'
import { saveOwnTemplate } from './saveOwnTemplate.ts'
import type { Workspace } from './workspace.ts'

/** Writes what a provider prepares for its members. */
export class OwnTemplateSaver extends EditSaver<OwnTemplate> {
  /** what stands there before anything was prepared; with the id that all its updates will have */
  readonly first: OwnTemplate

  constructor({ db, world }: Workspace, assessment: string) {
    const log = new ChangeLog(world, assessment, () => db.role)
    const first: OwnTemplate = { id: world.newId(), provider: '', scope: '', questions: {} }
    super((edit) => saveOwnTemplate(db, log, assessment, first, edit))
    this.first = first
  }
}

const saverOf = onePerAssessment((workspace, assessment) => new OwnTemplateSaver(workspace, assessment))

/** The one saver of this tab for the template of an assessment. */
export function ownTemplateSaverOf(workspace: Workspace, assessment: string): OwnTemplateSaver {
  return saverOf(workspace, assessment)
}
