import type { Question } from '../questionnaire/schema.ts'

export type CostClass = NonNullable<Question['measure']>['cost']

export interface CostRange {
  /** EUR, what is spent once and in the first year */
  readonly from: number
  /** `null`: open above */
  readonly to: number | null
}

/** What the cost classes of a questionnaire stand for; stated in `questionnaires/README.md` and wherever a class is shown. */
const RANGES: Readonly<Record<CostClass, CostRange>> = {
  none: { from: 0, to: 0 },
  low: { from: 0, to: 5_000 },
  medium: { from: 5_000, to: 50_000 },
  high: { from: 50_000, to: null },
}

export function costRange(cost: CostClass): CostRange {
  return RANGES[cost]
}
