import type { Database } from './database.ts'

export interface Settings {
  language: 'de' | 'en'
  theme: 'system' | 'light' | 'dark'
}

export const DEFAULT_SETTINGS: Settings = { language: 'de', theme: 'system' }

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.bulkGet(['language', 'theme'])
  const [language, theme] = rows.map((row) => row?.body)
  return {
    language: language === 'en' ? 'en' : 'de',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}

export async function saveSetting<K extends keyof Settings>(db: Database, key: K, value: Settings[K]): Promise<void> {
  await db.settings.put({ key, body: value })
}
