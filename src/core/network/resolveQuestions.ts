import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions, majorOf } from '../questionnaire/versions.ts'
import { familiesOf } from '../versions/families.ts'

/** A question of another version as it is called here. */
export interface Resolved {
  /** ids */
  readonly questions: readonly string[]
  /** it asks the same: a level that was reached there is one here */
  readonly same: boolean
}

/**
 * What the questions of a file are called in this version of the same questionnaire; those that lead nowhere are left out. A file from an
 * older version is followed by what this version declares. From a newer one it takes the newer version itself; without it an id is what it
 * was, because ids are never reused, but across a major version nobody knows whether it still asks the same.
 * @param newer the version of the file, where it is newer and at hand
 */
export function resolveQuestions(
  asked: { readonly version: string; readonly ids: readonly string[] },
  here: Questionnaire,
  newer: Questionnaire | null,
): ReadonlyMap<string, Resolved> {
  const ids = new Set(asked.ids)
  const own = idsOf(here)
  const age = compareVersions(asked.version, here.version)
  if (age < 0) {
    const from = { id: here.id, version: asked.version }
    const { families } = familiesOf(from, here, ids, own)
    return resolvedBy(families.map(({ before, after, declared }) => ({ there: before, here: after, declared })))
  }
  if (age > 0 && newer) {
    const { families } = familiesOf(here, newer, own, idsOf(newer))
    const known = families.map(({ before, after, declared }) => ({
      there: after.filter((id) => ids.has(id)),
      here: before,
      declared,
    }))
    return resolvedBy(known)
  }
  const same = majorOf(asked.version) === majorOf(here.version)
  return new Map(own.filter((id) => ids.has(id)).map((id) => [id, { questions: [id], same }]))
}

interface Pair {
  readonly there: readonly string[]
  readonly here: readonly string[]
  readonly declared: ReadonlySet<string>
}

function resolvedBy(pairs: readonly Pair[]): ReadonlyMap<string, Resolved> {
  const resolved = new Map<string, Resolved>()
  for (const { there, here, declared } of pairs) {
    if (here.length === 0) continue
    const other = declared.has('meaning') || declared.has('split') || declared.has('merged')
    const same = there.length === 1 && here.length === 1 && !other
    for (const id of there) resolved.set(id, { questions: here, same })
  }
  return resolved
}

function idsOf({ domains }: Questionnaire): string[] {
  return domains.flatMap(({ questions }) => questions.map(({ id }) => id))
}
