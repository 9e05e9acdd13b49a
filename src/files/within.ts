import type { Problem, Result } from '../core/problem.ts'

/** Says in which entry of the ZIP the places lie: '/answers' → 'assessment.json#/answers', '' → 'assessment.json'. */
export function within<T>(entry: string, result: Result<T>): Result<T> {
  const placed = (problems: readonly Problem[]) =>
    problems.map((p) => ({ ...p, path: p.path === '' ? entry : `${entry}#${p.path}` }))
  return result.ok ? { ...result, warnings: placed(result.warnings) } : { ok: false, problems: placed(result.problems) }
}
