import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'
import type { DomainQuestions } from '../scoring/scoreAmong.ts'
import { changedMeaning } from './changedMeaning.ts'

/** The Themenfelder of the newest version with those of their questions that every version has and means alike [S28]. */
export interface CommonQuestions {
  readonly newest: Questionnaire
  /** oldest first, each once */
  readonly versions: readonly string[]
  /** those without a common question are left out */
  readonly domains: readonly DomainQuestions[]
  /** number of common questions, and of all that the newest version has */
  readonly count: number
  readonly all: number
}

/** @param questionnaires of the same id and major version, in any order; `null` for none */
export function commonQuestions(questionnaires: readonly Questionnaire[]): CommonQuestions | null {
  const byVersion = new Map(questionnaires.map((questionnaire) => [questionnaire.version, questionnaire]))
  const ordered = [...byVersion.values()].sort((a, b) => compareVersions(a.version, b.version))
  const newest = ordered.at(-1)
  if (!newest) return null
  const known = ordered.map(({ domains }) => new Set(domains.flatMap(({ questions }) => questions.map(({ id }) => id))))
  const changed = changedMeaning(ordered)
  const isCommon = (id: string) => !changed.has(id) && known.every((ids) => ids.has(id))
  const domains = newest.domains
    .map((domain) => ({ domain, questions: domain.questions.map(({ id }) => id).filter(isCommon) }))
    .filter(({ questions }) => questions.length > 0)
  return {
    newest,
    versions: ordered.map(({ version }) => version),
    domains,
    count: domains.reduce((sum, { questions }) => sum + questions.length, 0),
    all: newest.domains.reduce((sum, { questions }) => sum + questions.length, 0),
  }
}
