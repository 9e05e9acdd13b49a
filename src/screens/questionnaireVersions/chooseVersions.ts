import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { compareVersions } from '../../core/questionnaire/versions.ts'
import type { QuestionnaireVersions } from '../../storage/readVersions.ts'

export interface Chosen {
  readonly older: Questionnaire
  readonly newer: Questionnaire
}

/**
 * The two versions that the address names. What it does not name, or names wrongly: the newest, and of the older ones that of the newest
 * assessment, because one wants to know what is new for oneself; else the one before. `null` without two versions.
 */
export function chooseVersions(
  { versions, used }: QuestionnaireVersions,
  wanted: { readonly older?: string; readonly newer?: string },
): Chosen | null {
  const find = (version: string | null | undefined) => versions.find((each) => each.version === version)
  const askedOlder = find(wanted.older)
  const later = versions.filter(({ version }) => !askedOlder || compareVersions(version, askedOlder.version) > 0)
  const newer = later.find(({ version }) => version === wanted.newer) ?? later[0] ?? versions[0]
  if (!newer) return null
  const earlier = versions.filter(({ version }) => compareVersions(version, newer.version) < 0)
  const among = (version: string | null | undefined) => earlier.find((each) => each.version === version)
  const older = among(wanted.older) ?? among(used) ?? earlier[0]
  return older ? { older, newer } : null
}
