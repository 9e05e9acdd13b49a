import type { LogEntry } from './schema.ts'

/**
 * One change of one place; `path` is a JSON Pointer ('/answers/BAK-02/comment'), `undefined` means "not there".
 * In an array a place that was not there is inserted and one that shall not be there is taken out, so the rest moves.
 * Objects with an `id` are named by it, as in '/measures/<id>/owner', attachments by their `sha256`: whoever inserts or takes out others
 * does not move them.
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
    const { index, there } = placeIn(value, key)
    if (rest.length > 0) return value.map((item, i) => (i === index ? put(item, rest, change) : item))
    const removed = there || change.before !== undefined ? 1 : 0
    return value.toSpliced(index, removed, ...(change.after === undefined ? [] : [change.after]))
  }
  const fields = typeof value === 'object' && value !== null ? value : {}
  const old = Object.hasOwn(fields, key) ? (fields as Record<string, Json>)[key] : undefined
  const next = put(old, rest, change)
  if (next !== undefined) return { ...fields, [key]: next }
  const { [key]: _gone, ...others } = fields as Record<string, Json>
  return others
}

/** `there`: the key is an id, and this is the element that has it. What has an id that is not there comes last. */
function placeIn(list: readonly Json[], key: string): { readonly index: number; readonly there: boolean } {
  const index = list.findIndex((item) => nameOf(item) === key)
  if (index >= 0) return { index, there: true }
  return { index: /^\d+$/.test(key) ? Number(key) : list.length, there: false }
}

function nameOf(item: Json): unknown {
  if (typeof item !== 'object' || item === null) return undefined
  if ('id' in item) return item.id
  return 'sha256' in item ? item.sha256 : undefined
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
