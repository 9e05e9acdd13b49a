import type { Question } from './schema.ts'

/** Identifiers of one standard that a question names, itself or through its criteria; each once. */
export function referencesOf({ references, criteria = [] }: Question, standard: string): ReadonlySet<string> {
  return new Set(
    [references, ...criteria.map((criterion) => criterion.references)].flatMap((ids) => ids?.[standard] ?? []),
  )
}
