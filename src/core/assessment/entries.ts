/** Records as they stand in an assessment: targets by id, scoping answers, what is known of a municipality. */
type Entries = Readonly<Record<string, unknown>>

/**
 * `stored`, changed as `before` was changed into `after`: of a record only the entries that differ, of a list only the items that came
 * or went, everything else as a whole. Turned round (`after`, `before`) it takes the change back and leaves what came later.
 */
export function withChangedEntries<T>(stored: T, before: T, after: T): T {
  if (isSame(before, after)) return stored
  if (isList(stored) && isList(before) && isList(after)) return withChangedItems(stored, before, after) as T
  if (!isRecord(stored) || !isRecord(before) || !isRecord(after)) return after
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isSame(before[key], after[key]),
  )
  const kept = Object.entries(stored).filter(([key]) => !changed.includes(key))
  const set = Object.entries(after).filter(([key]) => changed.includes(key))
  return Object.fromEntries([...kept, ...set]) as T
}

/** As `withChangedEntries`, for a list to which several tabs add; what comes goes to the end. */
export function withChangedItems<T>(stored: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  return [...without(stored, without(before, after)), ...without(after, before)]
}

/** Each of `items` takes one like it away, the last: of what is said twice, the earlier one keeps its place. */
export function without<T>(list: readonly T[], items: readonly T[]): T[] {
  const left = [...list]
  for (const item of items) {
    const at = left.findLastIndex((other) => isSame(other, item))
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** The same content; records may list their entries in another order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b)
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(a[key], b[key]))
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
