import type { LogEntry } from './schema.ts'

/**
 * One change of one place; `path` is a JSON Pointer ('/answers/BAK-02/comment'), `undefined` means "not there".
 * In an array a place that was not there is inserted and one that shall not be there is taken out, so the rest moves.
 */
export type Change = Pick<LogEntry, 'path' | 'before' | 'after'>

type Json = unknown

/** A copy of the document with the change made; objects on the way that are missing are created. `before` is not compared. */
export function applyChange<T extends object>(document: T, change: Change): T {
  const keys = change.path.split('/').slice(1).map(unescaped)
  return put(document, keys, change) as T
}

/** Undoes: `applyChange(applyChange(d, c), invertChange(c))` equals `d` wherever the object around the place existed. */
export function invertChange(change: Change): Change {
  return { path: change.path, before: change.after, after: change.before }
}

function put(value: Json, keys: readonly string[], change: Change): Json {
  const [key, ...rest] = keys
  if (key === undefined) return change.after
  if (Array.isArray(value)) {
    const index = key === '-' ? value.length : Number(key)
    if (rest.length > 0) return value.map((item, i) => (i === index ? put(item, rest, change) : item))
    const removed = change.before === undefined ? 0 : 1
    return value.toSpliced(index, removed, ...(change.after === undefined ? [] : [change.after]))
  }
  const fields = typeof value === 'object' && value !== null ? value : {}
  const old = Object.hasOwn(fields, key) ? (fields as Record<string, Json>)[key] : undefined
  const next = put(old, rest, change)
  if (next !== undefined) return { ...fields, [key]: next }
  const { [key]: _gone, ...others } = fields as Record<string, Json>
  return others
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
