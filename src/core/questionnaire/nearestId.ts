/**
 * Id of what a place lies in: of a question, a Themenfeld, a scale, whatever has one; the innermost wins. For a person it says more
 * than the numbers of a JSON Pointer. `null` where nothing on the way has an id.
 * @param path JSON Pointer (RFC 6901): '/domains/0/questions/3/rank' → 'BAK-04'
 */
export function nearestId(json: unknown, path: string): string | null {
  let nearest: string | null = null
  let value = json
  for (const part of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) break
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    if (typeof id === 'string') nearest = id
  }
  return nearest
}
