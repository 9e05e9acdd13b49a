import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'

/**
 * How many questions a questionnaire says have changed since an older version of it. Quick, and needs no texts; what is true shows
 * `questionChanges`.
 */
export function declaredChanges({ changes = [] }: Pick<Questionnaire, 'changes'>, since: string): number {
  const newer = changes.filter(({ version }) => compareVersions(since, version) < 0)
  return new Set(newer.flatMap(({ questions = [] }) => questions.map(({ id }) => id))).size
}

/** A new wording alone is a patch: it is worth saying only where a question has one. */
export function isOnlyPatch(from: string, to: string): boolean {
  const minor = (version: string) => version.split('.').slice(0, 2).join('.')
  return minor(from) === minor(to)
}
