import type { Domain, Questionnaire } from '../questionnaire/schema.ts'
import { scoreOverall } from './overall.ts'
import type { StatesById } from './questionState.ts'
import type { Score } from './score.types.ts'
import { scoreDomain } from './scoreDomain.ts'

/** Some questions under the Themenfeld that they are counted to, which may be that of another version. */
export interface DomainQuestions {
  readonly domain: Domain
  readonly questions: readonly string[]
}

/**
 * What `score` says, on some of the questions only: each with the weight, target and scope that its own questionnaire gives it. On all
 * questions it is the same as `score`.
 */
export function scoreAmong(
  questionnaire: Questionnaire,
  states: StatesById,
  chosen: readonly DomainQuestions[],
): Pick<Score, 'domains' | 'overall'> {
  const groups = chosen.map(({ questions }) => questions.flatMap((id) => states.get(id) ?? []))
  const domains = chosen.map(({ domain }, i) => scoreDomain(domain, groups[i] ?? []))
  return { domains, overall: scoreOverall(questionnaire, groups, domains) }
}
