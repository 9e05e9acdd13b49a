import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { needsOf } from './needs.ts'
import { scoreOverall } from './overall.ts'
import { type QuestionState, questionStates } from './questionState.ts'
import type { Score } from './score.types.ts'
import { scoreDomain } from './scoreDomain.ts'

/** The only sums of the product: screen, PDF, CSV and command line draw what this returns [S23]. Pure, linear in the questions. */
export function score(questionnaire: Questionnaire, assessment: Assessment): Score {
  const states = questionStates(questionnaire, assessment)
  const groups = groupByDomain(questionnaire, states)
  const domains = questionnaire.domains.map((domain, i) => scoreDomain(domain, groups[i] ?? []))
  return { domains, overall: scoreOverall(questionnaire, groups, domains), needs: needsOf(states) }
}

function groupByDomain(questionnaire: Questionnaire, states: readonly QuestionState[]): QuestionState[][] {
  const groups = new Map<string, QuestionState[]>(questionnaire.domains.map((domain) => [domain.id, []]))
  for (const state of states) groups.get(state.domain.id)?.push(state)
  return [...groups.values()]
}
