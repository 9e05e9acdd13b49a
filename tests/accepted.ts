import type { Result } from '../src/core/problem.ts'

/** The value of a result that a test relies on; a refusal names its problems instead of failing somewhere later. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(result.problems.map((p) => `${p.code} at ${p.path} ${JSON.stringify(p.params ?? {})}`).join('\n'))
}
