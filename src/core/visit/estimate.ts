import type { Pace } from '../assessment/pace.ts'
import type { Question } from '../questionnaire/schema.ts'

/** Asking, looking at something and writing it down, while nobody has a pace yet: about what a consultant plans with. */
const USUAL_S = 150
/** Whoever clicked faster at a desk will not talk faster. */
const FASTEST_S = 60
/** To greet each other, and to read out at the end what was noted. */
const AROUND_S = 300
/** Nobody plans in single minutes. */
const STEP_MIN = 5

/** Seconds for a question of middle weight. */
export function secondsPerQuestion(pace: Pace | null): number {
  return Math.max(FASTEST_S, pace?.secondsPerAnswer ?? USUAL_S)
}

/** A question of weight 1 takes three quarters of that, one of weight 3 five quarters. */
export function secondsFor({ weight }: Pick<Question, 'weight'>, perQuestion: number): number {
  return (perQuestion * (2 + weight)) / 4
}

/** Minutes for a conversation about these questions, in steps of five, rounded up. */
export function estimatedMinutes(questions: readonly Pick<Question, 'weight'>[], perQuestion: number): number {
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question, perQuestion), AROUND_S)
  return Math.ceil(seconds / 60 / STEP_MIN) * STEP_MIN
}
