import { findSyntaxError } from './jsonSyntax.ts'
import { type Problem, pointer, problem, type Result, refuse, settle } from './problem.ts'

export const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64
/** A full log fills 16 MB with a third of it; each entry that is not what it should be costs a finding. */
const MAX_JSON_ENTRIES = 1_000_000

/** The core is compiled without `dom` and `node` types; this is the part of the Encoding standard it relies on. */
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string }

/**
 * Parses JSON that came from outside. Size, nesting and number of entries are measured on the bytes, before anything is built from them.
 * A byte order mark is tolerated. Refused beyond plain syntax: the key `__proto__`, and numbers that no double can hold
 * (RFC 7493), because neither would survive being written again.
 */
export function readJson(bytes: Uint8Array): Result<unknown> {
  if (bytes.length > MAX_JSON_BYTES) {
    return refuse(problem('too-large', '', { bytes: bytes.length, limit: MAX_JSON_BYTES }))
  }
  const excess = excessOf(bytes)
  if (excess) return refuse(excess)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(problem('not-utf8', ''))
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, column } = findSyntaxError(text)
    return refuse(problem('not-json', '', { line: String(line), column: String(column) }))
  }
  const problems: Problem[] = []
  inspect(value, [], problems)
  return settle(value, problems)
}

/** Brackets and commas outside of strings, counted on UTF-8 bytes: no byte of a multi-byte character looks like ASCII. */
function excessOf(bytes: Uint8Array): Problem | null {
  let depth = 0
  let entries = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (inString) {
      if (byte === 0x5c) i++
      else if (byte === 0x22) inString = false
    } else if (byte === 0x22) inString = true
    else if (byte === 0x2c) {
      // a list has one comma less than entries
      if (++entries >= MAX_JSON_ENTRIES) return problem('too-many', '', { limit: MAX_JSON_ENTRIES })
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > MAX_JSON_DEPTH) return problem('too-deep', '', { limit: MAX_JSON_DEPTH })
    } else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return null
}

function inspect(value: unknown, path: (string | number)[], problems: Problem[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push(problem('shape', pointer(path), { expected: 'number ≤ 1.8e308', found: String(value) }))
  }
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__')) {
    problems.push(problem('forbidden-key', pointer([...path, '__proto__']), { key: '__proto__' }))
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, child] of entries) {
    path.push(key)
    inspect(child, path, problems)
    path.pop()
  }
}
