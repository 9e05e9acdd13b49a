import type { AnswerRow, Database } from './database.ts'

type Key = Omit<AnswerRow, 'body'>

const aside = new WeakMap<Database, Set<string>>()

/**
 * Says that this answer is about to be changed past its saver, as when a photo is stored with it. A saver that is alone writes whole answers
 * as its form knows them, and the form learns of the photo a moment later; from now on it changes fields in the row as it stands. To be said
 * before the transaction begins: a write of the saver that began earlier is over when that one reads.
 */
export function writeAside(db: Database, key: Key): void {
  const keys = aside.get(db) ?? new Set()
  keys.add(nameOf(key))
  aside.set(db, keys)
}

/** Whether `writeAside` was said of it in this tab. */
export function isWrittenAside(db: Database, key: Key): boolean {
  return aside.get(db)?.has(nameOf(key)) ?? false
}

function nameOf({ assessment, view, question }: Key): string {
  return JSON.stringify([assessment, view, question])
}
