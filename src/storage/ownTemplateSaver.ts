import type { OwnTemplate } from '../core/assessment/heldTemplate.ts'
import { ChangeLog } from './changeLog.ts'
import { EditSaver } from './editSaver.ts'
import { saveOwnTemplate } from './saveOwnTemplate.ts'
import { joinSavers } from './savers.ts'
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

const savers = new Map<Workspace['db'], Map<string, OwnTemplateSaver>>()

/** The one saver of this tab for the template of an assessment: what could not be written survives the way to another screen and back. */
export function ownTemplateSaverOf(workspace: Workspace, assessment: string): OwnTemplateSaver {
  const own = savers.get(workspace.db) ?? new Map<string, OwnTemplateSaver>()
  savers.set(workspace.db, own)
  const there = own.get(assessment)
  if (there) return there
  const saver = new OwnTemplateSaver(workspace, assessment)
  own.set(assessment, saver)
  joinSavers(saver)
  return saver
}
