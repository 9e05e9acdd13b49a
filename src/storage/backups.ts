import type { AssessmentFile } from '../core/assessment/schema.ts'
import { type Database, type Header, rowsOf } from './database.ts'
import { readLastChange } from './lastChange.ts'
import type { OverviewEntry } from './overview.ts'
import { BACKUP_KEYS, backupKey } from './settings.ts'

/** Where a copy outside of the browser's storage is: a file, one with a password, the Arbeitsdatei, a folder that is written to by itself. */
export const BACKUP_KINDS = ['file', 'sealed', 'working-file', 'folder', 'opened'] as const
/** `opened`: the assessment came out of the file, so that the file holds it too */
export type BackupKind = (typeof BACKUP_KINDS)[number]

/** The last time an assessment was written to, or read from, something that lies outside of this browser's storage. */
export interface Backup {
  readonly kind: BackupKind
  /** name of the file, as it was when it was written */
  readonly file: string
  /** ISO 8601 UTC */
  readonly at: string
  /** newest row of the change log that is in it */
  readonly logId: string | null
  readonly answers: number
  readonly measures: number
  readonly attachments: number
  /** SHA-256 (hex) of the assessed content, see `fingerprint` */
  readonly fingerprint: string
}

/** What became of the file when it was opened again as a check: `rereadItcheck`. */
type Compared = Pick<Backup, 'answers' | 'measures' | 'attachments' | 'fingerprint'>

/**
 * Remembers a backup that was written and compared. `assessment` is what went into the file, read before it was written: what was
 * changed in the meantime then counts as not saved yet. Never rejects: the file is there even when the browser's storage is full.
 */
export async function recordBackup(
  db: Database,
  assessment: Pick<AssessmentFile, 'id' | 'log'>,
  backup: Pick<Backup, 'kind' | 'file' | 'at'>,
  { answers, measures, attachments, fingerprint }: Compared,
): Promise<void> {
  const logId = assessment.log.reduce<string | null>((last, { id }) => (last === null || id > last ? id : last), null)
  const body: Backup = { ...backup, logId, answers, measures, attachments, fingerprint }
  await db.settings.put({ key: backupKey(assessment.id), body }).catch(() => undefined)
}

/** By assessment. */
export async function readBackups(db: Database): Promise<ReadonlyMap<string, Backup>> {
  const rows = await db.settings.where('key').startsWith(BACKUP_KEYS).toArray()
  return new Map(rows.map(({ key, body }) => [key.slice(BACKUP_KEYS.length), body as Backup]))
}

/** Work that exists nowhere but in this browser's storage. */
export interface OnlyHere {
  /** rows of the change log since the last backup; 1 where only the times of the answers tell that there is something */
  readonly changes: number
  /** when the oldest of them was made, ISO 8601 UTC; `null`: there are none */
  readonly since: string | null
}

/**
 * Counts keys and reads one row, so that it is quick for an assessment of any size. `changedAt`: newest answer, from the summary of
 * the overview; it tells of changes also where no log is kept, and of a burst of typing whose row was there before.
 */
export async function readOnlyHere(
  db: Database,
  header: Pick<Header, 'id' | 'createdAt'>,
  backup: Pick<Backup, 'at' | 'logId'> | undefined,
  changedAt: string | undefined,
): Promise<OnlyHere> {
  const rowsSince = () =>
    backup?.logId
      ? db.log.where(':id').between([header.id, backup.logId], [header.id, []], false)
      : rowsOf(db.log, header.id)
  const [changes, first] = await Promise.all([rowsSince().count(), rowsSince().first()])
  if (first) return { changes, since: first.body.at }
  if (!backup) return { changes: 1, since: header.createdAt }
  const last = await readLastChange(db, header.id)
  const later = [changedAt, last?.at].filter((at): at is string => at !== undefined && at > backup.at)
  const since = later.reduce<string | null>((first, at) => (first === null || at < first ? at : first), null)
  return { changes: since === null ? 0 : 1, since }
}

/** One assessment of the user's own, with what is known of copies outside of this browser. */
export interface Kept {
  readonly header: Header
  /** ISO 8601 UTC */
  readonly changedAt: string
  readonly backup: Backup | null
  readonly onlyHere: OnlyHere
}

/** Without the sample, which anybody can have again, and without the trash. */
export function readKept(db: Database, entries: readonly OverviewEntry[]): Promise<Kept[]> {
  const own = entries.filter(({ header }) => !header.sample && !header.deletedAt)
  return db.transaction('r', [db.log, db.settings], async () => {
    const backups = await readBackups(db)
    return Promise.all(
      own.map(async ({ header, summary }) => {
        const backup = backups.get(header.id) ?? null
        const changedAt = summary?.changedAt ?? header.createdAt
        return { header, changedAt, backup, onlyHere: await readOnlyHere(db, header, backup ?? undefined, changedAt) }
      }),
    )
  })
}

const DRILL_KEY = 'restore-drill'

/** When a backup was last opened to see whether it would do, ISO 8601 UTC; `null`: never. */
export async function readLastDrill(db: Database): Promise<string | null> {
  const at = (await db.settings.get(DRILL_KEY))?.body
  return typeof at === 'string' ? at : null
}

export async function recordDrill(db: Database, at: string): Promise<void> {
  await db.settings.put({ key: DRILL_KEY, body: at }).catch(() => undefined)
}
