import { type Problem, problem } from '../../core/problem.ts'
import { assessmentIdOf } from '../../files/disk/assessmentIdOf.ts'
import type { FileHandle, FolderHandle } from '../../files/disk/handles.ts'
import { readWhole } from '../../files/disk/wholeFile.ts'
import { kindOfBytes } from '../../files/fileKind.ts'
import { workFileName } from '../../files/fileName.ts'
import { cameWithoutNotes } from '../../files/notesInFiles.ts'
import { readItcheck } from '../../files/readItcheck.ts'
import { MAX_TOTAL_BYTES } from '../../files/zip/limits.ts'
import { WorkFileKeeper, type WorkFileStatus } from '../../parts/disk/WorkFileKeeper.ts'
import { writeBundle } from '../../storage/exchange.ts'
import { tieWorkFile } from '../../storage/workFiles.ts'
import type { Workspace } from '../../storage/workspace.ts'

/** What the user picked. */
export interface Picked {
  readonly file: FileHandle
  readonly folder: FolderHandle | null
}

/**
 * The file for an assessment in a folder: one that is there with it already, or an empty one under a name that nobody has.
 * @throws what the folder throws, see `diskFailureOf`
 */
export async function fileInFolder(folder: FolderHandle, id: string, municipality: string): Promise<FileHandle> {
  for (let number = 1; ; number++) {
    const name = workFileName(municipality, number)
    const there = await folder.getFileHandle(name).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null
      throw error
    })
    if (!there) return folder.getFileHandle(name, { create: true })
    if (assessmentIdOf((await readWhole(there)).bytes) === id) return there
  }
}

/** Ties an assessment to a file and writes it for the first time; what stands in the way is told by the status. */
export async function tieAndWrite(workspace: Workspace, id: string, picked: Picked): Promise<WorkFileStatus> {
  await tieWorkFile(workspace.db, id, picked)
  const keeper = new WorkFileKeeper(workspace, id)
  await keeper.retry()
  await keeper.stop()
  return keeper.getStatus()
}

/** Names of what may be a working file, sorted. @throws what the folder throws, see `diskFailureOf` */
export async function workFilesIn(folder: FolderHandle): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (/\.itcheck$/i.test(name)) names.push(name)
  return names.sort()
}

export type OpenedWorkFile =
  /** id of the assessment */
  | { readonly kind: 'opened'; readonly id: string }
  | { readonly kind: 'sealed' | 'empty' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * Opens a file as the working file of the assessment that is in it. An assessment that is here already is only tied to it: the first look
 * at the file tells whether the two are the same.
 * @throws what the file throws, see `diskFailureOf`, or the browser's database
 */
export async function openWorkFile(workspace: Workspace, picked: Picked): Promise<OpenedWorkFile> {
  const { db, world } = workspace
  const { size } = await picked.file.getFile()
  if (size > MAX_TOTAL_BYTES) return refused(problem('zip-too-large', '', { bytes: size, limit: MAX_TOTAL_BYTES }))
  const { bytes, stamp } = await readWhole(picked.file)
  const kind = kindOfBytes(bytes)
  if (kind === 'empty') return { kind }
  if (kind === 'encrypted') return { kind: 'sealed' }
  const opened = readItcheck(bytes)
  if (!opened.ok) return { kind: 'problems', problems: opened.problems }
  const { assessment, questionnaire, attachments, manifest } = opened.value
  const { id } = assessment
  const here = await db.assessments.get(id)
  if (here && !here.body.deletedAt) {
    await tieWorkFile(db, id, picked)
    return { kind: 'opened', id }
  }
  const bundle = {
    assessment,
    questionnaire,
    attachments,
    ...(cameWithoutNotes(manifest) && { leftOut: ['notes' as const] }),
  }
  const { outcome } = await writeBundle(db, world, bundle, 'own-id')
  if (outcome === 'questionnaire-imitates') {
    const { id: named, version } = assessment.questionnaire
    return refused(problem(outcome, '', { id: named, version }))
  }
  await tieWorkFile(db, id, picked, { written: { ...stamp, at: world.now() }, pending: null })
  return { kind: 'opened', id }
}

function refused(reason: Problem): OpenedWorkFile {
  return { kind: 'problems', problems: [reason] }
}
