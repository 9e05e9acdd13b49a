import { type Problem, problem } from './problem.ts'

/**
 * Compares a document's `format` ("it-check/assessment@1") with the one this version reads.
 * The number of a format is the major version of the app that introduced it, so a newer document tells which app opens it.
 * @returns `null` when it is the format
 */
export function checkFormat(json: unknown, expected: string): Problem | null {
  const found = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (found === expected) return null
  const path = found === undefined ? '' : '/format'
  if (typeof found !== 'string') return problem('wrong-format', path, { expected, found: '–' })
  const [kind, number] = expected.split('@')
  const match = /^(.{1,60})@([1-9]\d{0,3})$/.exec(found)
  if (match?.[1] === kind && Number(match?.[2]) > Number(number)) {
    return problem('newer-format', path, { format: found, needed: `${match?.[2]}.0` })
  }
  return problem('wrong-format', path, { expected, found: found.slice(0, 60) })
}
