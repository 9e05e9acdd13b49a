/**
 * What became of one thing of which there are three states: as it was when the ways parted (`base`), as it is here (`mine`) and as it
 * comes from elsewhere (`theirs`). `kept`: changed here only. `taken`: changed there only. `conflict`: changed differently on both sides.
 */
export type Outcome = 'same' | 'kept' | 'taken' | 'conflict'

export function threeWay(base: unknown, mine: unknown, theirs: unknown): Outcome {
  if (isSameContent(mine, theirs)) return 'same'
  if (isSameContent(base, theirs)) return 'kept'
  return isSameContent(base, mine) ? 'taken' : 'conflict'
}

/** The same JSON, in whatever order its fields stand; a field that is `undefined` is not there. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => isSameContent(x, b[i]))
  }
  if (!isFields(a) || !isFields(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSameContent(field(a, key), field(b, key)),
  )
}

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Own fields only: 'constructor' may be the name of one. */
export function field(fields: Fields | undefined, name: string): unknown {
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** Of one or more records, each name once. */
export function namesIn(...records: readonly (Fields | undefined)[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))]
}
