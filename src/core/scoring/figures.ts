import { fraction } from './fraction.ts'
import type { Figures } from './score.types.ts'
import type { Sums } from './sums.ts'

/** R, Z, their ranges, C and B as exact shares [S7]–[S10]. */
export function figuresOf(sums: Sums): Figures {
  return {
    coverage: fraction(sums.answered, sums.applicable),
    known: fraction(sums.known, sums.applicable),
    mean: fraction(sums.level, sums.answered),
    meanMin: fraction(sums.level, sums.applicable),
    meanMax: fraction(sums.levelAtBest, sums.applicable),
    target: fraction(sums.towardsTarget, sums.targetOfAnswered),
    targetMin: fraction(sums.towardsTarget, sums.targetOfApplicable),
    targetMax: fraction(sums.towardsTargetAtBest, sums.targetOfApplicable),
  }
}
