import type { Problem } from '../../core/problem.ts'
import type { FileHandle, FolderHandle } from '../../files/disk/handles.ts'
import { type WholeFile, writeWhole } from '../../files/disk/wholeFile.ts'
import type { OpenedItcheck } from '../../files/itcheckContent.ts'
import { cameWithoutNotes } from '../../files/notesInFiles.ts'
import { writeBundle } from '../../storage/exchange.ts'
import { readWorkFile, rememberWorkFile } from '../../storage/workFiles.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { fileMoment } from './localMoment.ts'

export type LoadOutcome = 'loaded' | 'frozenHere' | { readonly problems: readonly Problem[] }

/**
 * Takes in what somebody else wrote into the working file. What was here is kept as a restore point first.
 * @throws when the browser's database does not take it: then nothing has changed
 */
export async function loadTheirs(workspace: Workspace, theirs: OpenedItcheck, found: WholeFile): Promise<LoadOutcome> {
  const { db, world } = workspace
  const { assessment, questionnaire, attachments, manifest } = theirs
  const bundle = {
    assessment,
    questionnaire,
    attachments,
    ...(cameWithoutNotes(manifest) && { leftOut: ['notes' as const] }),
  }
  const { outcome } = await writeBundle(db, world, bundle, 'own-id')
  if (outcome === 'frozen') return 'frozenHere'
  if (outcome === 'questionnaire-imitates') {
    const { id, version } = assessment.questionnaire
    return { problems: [{ code: outcome, path: '', severity: 'error', params: { id, version } }] }
  }
  await takenIn(workspace, assessment.id, found)
  return 'loaded'
}

/** What the file has is in the assessment here, too: the file may be written over. */
export async function takenIn({ db, world }: Workspace, id: string, { stamp }: WholeFile): Promise<void> {
  await rememberWorkFile(db, id, { written: { ...stamp, at: world.now() }, pending: null })
}

/**
 * Puts what somebody else wrote into a file beside the working file, or where there is no folder into the downloads; after that the working
 * file may be written over.
 * @returns name of the copy
 * @throws what the handle throws, see `diskFailureOf`: then the working file may not
 */
export async function keepMine(workspace: Workspace, id: string, found: WholeFile): Promise<string> {
  const { db, world } = workspace
  const tied = await readWorkFile(db, id)
  if (!tied) throw new DOMException('', 'NotFoundError')
  const name = copyName(tied.file.name, fileMoment(world.now()))
  if (tied.folder) await writeBeside(tied.folder, name, found)
  else {
    const { download } = await import('../../files/download.ts')
    download(found.bytes, name, 'application/octet-stream')
  }
  await takenIn(workspace, id, found)
  return name
}

/** 'IT-Check_Musterstadt.itcheck' → 'IT-Check_Musterstadt (Kopie 2026-12-01 14-03-27).itcheck' */
function copyName(name: string, moment: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? `${name} (Kopie ${moment})` : `${name.slice(0, dot)} (Kopie ${moment})${name.slice(dot)}`
}

async function writeBeside(folder: FolderHandle, name: string, { bytes }: WholeFile): Promise<void> {
  const copy: FileHandle = await folder.getFileHandle(name, { create: true })
  await writeWhole(copy, bytes)
}
