import type { HeldTemplate } from '../assessment/heldTemplate.ts'
import type { Answer, AssessmentFile } from '../assessment/schema.ts'
import { scopeOf } from '../assessment/scope.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { Offered } from './templateDecision.ts'
import { saidIn, type TemplateState, templateState } from './templateState.ts'

/** One question of which a provider says or said something. */
export interface StandingQuestion {
  readonly question: string
  readonly state: TemplateState
  /** `null`: the provider says nothing of it any more */
  readonly offered: Offered | null
  readonly answer: Answer | undefined
}

/** In questionnaire order, only what is in scope: of what is not asked nothing is to be decided. */
export function templateStanding(
  questionnaire: Questionnaire,
  assessment: AssessmentFile,
  [id, template]: readonly [id: string, template: HeldTemplate],
  view: 'answers' | 'assessor' = 'answers',
): StandingQuestion[] {
  const scope = scopeOf(questionnaire, assessment)
  return questionsOf(questionnaire).flatMap(({ id: question }): StandingQuestion[] => {
    if (scope.get(question) !== 'in') return []
    const said = saidIn(template, question)
    const answer = assessment[view][question]
    const state = templateState(answer, id, said)
    return state ? [{ question, state, offered: said && { id, answer: said }, answer }] : []
  })
}

/** What may be taken over at once without touching what somebody has answered: nothing stands there yet. */
export function untouched(standing: readonly StandingQuestion[]): StandingQuestion[] {
  return standing.filter(({ state }) => state === 'open')
}

/** Taken over before, and the provider has the same level with another proof: there is nothing to weigh. */
export function renewed(standing: readonly StandingQuestion[]): StandingQuestion[] {
  return standing.filter(({ state, offered, answer }) => {
    return state === 'outdated' && offered?.answer.value === answer?.value && answer?.template?.reason === undefined
  })
}

export function countStates(
  standing: readonly Pick<StandingQuestion, 'state'>[],
): Readonly<Record<TemplateState, number>> {
  const count = (name: TemplateState) => standing.filter(({ state }) => state === name).length
  return {
    open: count('open'),
    accepted: count('accepted'),
    deviating: count('deviating'),
    outdated: count('outdated'),
    undecided: count('undecided'),
  }
}
