import type { Database } from './database.ts'

export interface Settings {
  language: 'de' | 'en'
  theme: 'system' | 'light' | 'dark'
  /** letters and digits as shortcuts; they get in the way of speech control, so they can be switched off (WCAG 2.1.4) */
  singleKeys: boolean
  /** the guided tour was taken or turned down: it is not offered again */
  tourSeen: boolean
}

/** Row of what was chosen for the reports of one assessment; it goes when the assessment goes. */
export function reportChoicesKey(assessment: string): string {
  return `report:${assessment}`
}

/** Row of the version of a questionnaire that is not offered any more for one assessment; it goes when the assessment goes. */
export function putAwayKey(assessment: string): string {
  return `put-away:${assessment}`
}

/** Row of when an assessment was last changed, where no change log says so. */
export function lastChangeKey(assessment: string): string {
  return `changed:${assessment}`
}

export const LOG_SWITCH = 'changeLog'

/** Whether a change log is kept: unless somebody has switched it off. */
export async function readKeepsLog(db: Database): Promise<boolean> {
  return (await db.settings.get(LOG_SWITCH))?.body !== false
}

const ROLE = 'role'

/** The role under which whoever sits here stands in change logs and signs; '' when none was given. */
export async function readRole(db: Database): Promise<string> {
  const role = (await db.settings.get(ROLE))?.body
  return typeof role === 'string' ? role : ''
}

export async function saveRole(db: Database, role: string): Promise<void> {
  await db.settings.put({ key: ROLE, body: role })
  db.role = role
}

export const BACKUP_KEYS = 'backup:'

/** Row of the last backup of one assessment; it goes when the assessment goes. */
export function backupKey(assessment: string): string {
  return `${BACKUP_KEYS}${assessment}`
}

export const WORK_FILE_KEYS = 'work-file:'

/** Rows of the working file of one assessment in `handles` and in `settings`; they go when the assessment goes. */
export function workFileKey(assessment: string): string {
  return `${WORK_FILE_KEYS}${assessment}`
}

export const ROLLING_BACKUP_KEYS = 'rolling-backup:'

/** Row about the backups in a folder of one assessment; it goes when the assessment goes. */
export function rollingBackupKey(assessment: string): string {
  return `${ROLLING_BACKUP_KEYS}${assessment}`
}

export const DEFAULT_SETTINGS: Settings = { language: 'de', theme: 'system', singleKeys: true, tourSeen: false }

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.bulkGet(['language', 'theme', 'singleKeys', 'tourSeen'])
  const [language, theme, singleKeys, tourSeen] = rows.map((row) => row?.body)
  return {
    language: language === 'en' ? 'en' : 'de',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    singleKeys: singleKeys !== false,
    tourSeen: tourSeen === true,
  }
}

export async function saveSetting<K extends keyof Settings>(db: Database, key: K, value: Settings[K]): Promise<void> {
  await db.settings.put({ key, body: value })
}
