import { liveQuery } from 'dexie'
import { whenIdle } from './afterFrame.ts'
import { type Database, rowsOf } from './database.ts'
import { WORK_FILE_KEYS, workFileKey } from './settings.ts'
import { writeTransaction } from './writeTransaction.ts'

/** What the browser gave for the file, and for the folder that it lies in where the user has chosen that. */
export interface WorkFileHandles {
  readonly file: FileSystemFileHandle
  readonly folder: FileSystemDirectoryHandle | null
}

/** What is remembered of it: see `files/disk/workFile.ts`. */
export interface WorkFileState {
  readonly written: {
    readonly sha256: string
    readonly size: number
    readonly lastModified: number
    readonly at: string
  } | null
  readonly pending: string | null
}

export interface WorkFile extends WorkFileHandles {
  readonly known: WorkFileState
}

const NOTHING: WorkFileState = { written: null, pending: null }

export function readWorkFile(db: Database, assessment: string): Promise<WorkFile | null> {
  return db.transaction('r', [db.handles, db.settings], async () => {
    const key = workFileKey(assessment)
    const [handles, state] = await Promise.all([db.handles.get(key), db.settings.get(key)])
    if (!handles) return null
    return { ...(handles.body as WorkFileHandles), known: (state?.body as WorkFileState | undefined) ?? NOTHING }
  })
}

/** By assessment. */
export async function readWorkFiles(db: Database): Promise<ReadonlyMap<string, WorkFile>> {
  const rows = await db.handles.where('key').startsWith(WORK_FILE_KEYS).toArray()
  const states = await db.settings.bulkGet(rows.map(({ key }) => key))
  return new Map(
    rows.map(({ key, body }, i) => [
      key.slice(WORK_FILE_KEYS.length),
      { ...(body as WorkFileHandles), known: (states[i]?.body as WorkFileState | undefined) ?? NOTHING },
    ]),
  )
}

/** @param known what is in the file and may be written over; left out, only an empty file may be */
export function tieWorkFile(
  db: Database,
  assessment: string,
  { file, folder }: WorkFileHandles,
  known: WorkFileState = NOTHING,
): Promise<void> {
  const key = workFileKey(assessment)
  return writeTransaction(db, [db.handles, db.settings], () =>
    Promise.all([db.handles.put({ key, body: { file, folder } }), db.settings.put({ key, body: known })]),
  )
}

/** The file itself stays where it is. */
export function untieWorkFile(db: Database, assessment: string): Promise<void> {
  const key = workFileKey(assessment)
  return writeTransaction(db, [db.handles, db.settings], () =>
    Promise.all([db.handles.delete(key), db.settings.delete(key)]),
  )
}

export async function rememberWorkFile(db: Database, assessment: string, known: WorkFileState): Promise<void> {
  await db.settings.put({ key: workFileKey(assessment), body: known })
}

/** Calls back at once and after every save of this assessment, in whichever tab; returns the way to stop. */
export function watchSaves(db: Database, assessment: string, onSave: () => void): () => void {
  const look = () =>
    Promise.all([
      db.assessments.get(assessment),
      rowsOf(db.answers, assessment).count(),
      rowsOf(db.measures, assessment).count(),
      rowsOf(db.log, assessment).count(),
      rowsOf(db.uses, assessment).count(),
    ])
  // in the way of nothing that the page has to do
  const watching = liveQuery(() => whenIdle().then(look)).subscribe({ next: onSave, error: () => undefined })
  return () => watching.unsubscribe()
}

const DEVICE = 'device'
const WHO = 'lock-name'

/** Names this browser's profile in lock files; random, and known to nobody else. */
export async function readDevice(db: Database, newId: () => string): Promise<string> {
  const known = (await db.settings.get(DEVICE))?.body
  if (typeof known === 'string') return known
  const device = newId()
  await db.settings.put({ key: DEVICE, body: device })
  return device
}

/** The name or role under which the user wants to stand in lock files; '' when none was given. */
export async function readLockWho(db: Database): Promise<string> {
  const who = (await db.settings.get(WHO))?.body
  return typeof who === 'string' ? who : ''
}

export async function saveLockWho(db: Database, who: string): Promise<void> {
  await db.settings.put({ key: WHO, body: who })
}
