import type { QuestionState } from './questionState.ts'

/** How many questions stand where. Those that do not apply are in none of them. */
export interface LevelDistribution {
  /** number of questions at level 0..5; "weiß nicht" is none of them, though it counts as 0 in a score */
  readonly levels: readonly [number, number, number, number, number, number]
  readonly unknown: number
  readonly open: number
}

export function levelDistribution(states: readonly QuestionState[]): LevelDistribution {
  const count = (is: (state: QuestionState) => boolean) => states.filter(is).length
  const at = (level: number) => count((state) => state.status === 'level' && state.level === level)
  return {
    levels: [at(0), at(1), at(2), at(3), at(4), at(5)],
    unknown: count(({ status }) => status === 'unknown'),
    open: count(({ status }) => status === 'open'),
  }
}
