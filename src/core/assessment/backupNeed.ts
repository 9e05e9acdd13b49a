/** Work of which there is no copy outside of the browser's storage. */
export interface Unsaved {
  /** rows of the change log: one a field and burst of typing */
  readonly changes: number
  /** whole days since the oldest of them */
  readonly days: number
}

/**
 * From where on one is reminded of a backup. A page of the Kurz-Check is 5 questions, so 15 changes are a quarter of an hour that one would
 * not like to do twice, and 60 are an afternoon with colleagues who would have to be asked again. What lies for a week has outlived Safari's
 * seven days; a month is longer than most people remember what they answered.
 */
export const BACKUP_HINT: Unsaved = { changes: 15, days: 7 }
export const BACKUP_NOTICE: Unsaved = { changes: 60, days: 30 }

export type BackupNeed = 'none' | 'hint' | 'notice'

/** Much, long, or a hint's worth of both: then it is more than a hint. */
export function backupNeed({ changes, days }: Unsaved): BackupNeed {
  if (changes === 0) return 'none'
  const [many, old] = [changes >= BACKUP_HINT.changes, days >= BACKUP_HINT.days]
  if (changes >= BACKUP_NOTICE.changes || days >= BACKUP_NOTICE.days || (many && old)) return 'notice'
  return many || old ? 'hint' : 'none'
}
