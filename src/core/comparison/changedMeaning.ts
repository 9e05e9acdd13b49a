import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'
import { questionChanges } from '../versions/questionChanges.ts'

const CHANGED = ['meaning', 'split', 'merged'] as const

/** Questions that do not ask the same in all versions, by id, with what happened to them first. */
export type ChangedMeaning = ReadonlyMap<string, (typeof CHANGED)[number]>

/** Between any two of these versions of one questionnaire, whatever their order [S28]. */
export function changedMeaning(questionnaires: readonly Questionnaire[]): ChangedMeaning {
  const versions = [...new Map(questionnaires.map((one) => [one.version, one])).values()].toSorted((a, b) =>
    compareVersions(a.version, b.version),
  )
  const found = new Map<string, (typeof CHANGED)[number]>()
  for (const [i, from] of versions.entries()) {
    for (const to of versions.slice(i + 1)) {
      for (const { kind, before, after } of questionChanges(from, to)) {
        const changed = CHANGED.find((one) => one === kind)
        if (!changed) continue
        for (const { id } of [...before, ...after]) if (!found.has(id)) found.set(id, changed)
      }
    }
  }
  return found
}
