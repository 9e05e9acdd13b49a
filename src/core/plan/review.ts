import type { Measure } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { QuestionState, StatesById } from '../scoring/questionState.ts'
import { goalsOf, liftedValue } from '../scoring/whatIf.ts'
import { isFinished } from './status.ts'

/** What a measure aims at with one of the questions it serves. */
export interface Aim {
  readonly state: QuestionState
  /** level the measure lifts it to, as the plan says */
  readonly goal: number
  /** option that the answer would have then; `null`: it is there already, or the question does not apply */
  readonly value: string | null
}

/** In the order in which the measure names them; a question that the questionnaire does not have is left out. */
export function aimsOf(measure: Measure, states: StatesById, { scales }: Pick<Questionnaire, 'scales'>): Aim[] {
  return [...goalsOf([measure])].flatMap(([id, goal]) => {
    const state = states.get(id)
    if (!state) return []
    const scale = scales.find((candidate) => candidate.id === state.question.scale)
    const value = liftedValue(state, goal, scale)
    // a short scale may offer nothing above the answer there is
    const level = scale?.options.find((option) => option.id === value)?.level ?? 0
    return [{ state, goal, value: state.status === 'level' && level <= (state.level ?? 0) ? null : value }]
  })
}

/**
 * A finished measure changes no answer: a person does, who has looked. These answers are still below what it aimed at,
 * by the same rule as in "Was wäre wenn?" [S27]. Empty for one that is not finished.
 */
export function openReviews(measure: Measure, states: StatesById, questionnaire: Pick<Questionnaire, 'scales'>): Aim[] {
  return isFinished(measure) ? aimsOf(measure, states, questionnaire).filter(({ value }) => value !== null) : []
}
