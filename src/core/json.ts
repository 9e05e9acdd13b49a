import { findSyntaxError } from './jsonSyntax.ts'
import { type Problem, pointer, problem, type Result, refuse, settle } from './problem.ts'

export const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64

/** The core is compiled without `dom` and `node` types; this is the part of the Encoding standard it relies on. */
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string }

/**
 * Parses JSON that came from outside. Size and nesting are measured on the bytes, before anything is built from them.
 * A byte order mark is tolerated. Refused beyond plain syntax: the key `__proto__`, and numbers that no double can hold
 * (RFC 7493), because neither would survive being written again.
 */
export function readJson(bytes: Uint8Array): Result<unknown> {
  if (bytes.length > MAX_JSON_BYTES) {
    return refuse(problem('too-large', '', { bytes: bytes.length, limit: MAX_JSON_BYTES }))
  }
  if (nestsDeeper(bytes, MAX_JSON_DEPTH)) return refuse(problem('too-deep', '', { limit: MAX_JSON_DEPTH }))
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

/** Brackets outside of strings, counted on UTF-8 bytes: no byte of a multi-byte character looks like ASCII. */
function nestsDeeper(bytes: Uint8Array, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (inString) {
      if (byte === 0x5c) i++
      else if (byte === 0x22) inString = false
    } else if (byte === 0x22) inString = true
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > limit) return true
    } else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return false
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
