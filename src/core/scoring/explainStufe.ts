import { fraction, reachesPercent } from './fraction.ts'
import { capOf } from './must.ts'
import { inAnswered } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'
import type { ApplicableDomainScore, Fraction } from './score.types.ts'
import { levelsUpTo, NEARLY_ALL_PERCENT, UPPER } from './stufe.ts'

/** The way from the answers of a Themenfeld to its Stufe, number by number [S7, S12, S13]. */
export interface StufeExplanation {
  /** what Σ w·L adds up, in questionnaire order; "weiß nicht" stands at level 0 */
  readonly terms: readonly StufeTerm[]
  /** Σ_K w */
  readonly weight: number
  /** Σ_K w·L */
  readonly sum: number
  /** R = Σ_K w·L / Σ_K w */
  readonly mean: Fraction
  /** for n = 3, 4, 5 */
  readonly steps: readonly StufeStep[]
  /** ⌊S(3)⌋ */
  readonly average: number
  /** the larger of `average` and the largest n that is reached: the Stufe if there were no MUSS */
  readonly uncapped: number
  readonly cap: ApplicableDomainScore['cap']
  readonly cappedBy: readonly string[]
  /** min(cap, uncapped) */
  readonly stufe: number
}

interface StufeTerm {
  readonly question: string
  readonly weight: number
  readonly level: number
}

interface StufeStep {
  readonly n: number
  /** Σ_K w·min(L,n) */
  readonly sum: number
  /** S(n) */
  readonly share: Fraction
  /** 0,95·n */
  readonly needed: Fraction
  readonly reached: boolean
}

/** `states` are those of one Themenfeld; `null` while nothing is answered, as the Stufe is. */
export function explainStufe(states: readonly QuestionState[]): StufeExplanation | null {
  const answered = states.filter(inAnswered)
  const weight = answered.reduce((sum, { question }) => sum + question.weight, 0)
  const shareOf = (sum: number) => fraction(sum, weight) ?? [0, 1]
  if (weight === 0) return null
  const sum = levelsUpTo(5, answered)
  const steps = UPPER.toReversed().map((n): StufeStep => {
    const upTo = levelsUpTo(n, answered)
    return {
      n,
      sum: upTo,
      share: shareOf(upTo),
      needed: fraction(NEARLY_ALL_PERCENT * n, 100) ?? [n, 1],
      reached: reachesPercent(upTo, n * weight, NEARLY_ALL_PERCENT),
    }
  })
  const average = Math.floor(levelsUpTo(3, answered) / weight)
  const uncapped = Math.max(average, ...steps.filter(({ reached }) => reached).map(({ n }) => n))
  const { cap, cappedBy } = capOf(states)
  return {
    terms: answered.map(({ question, level }) => ({ question: question.id, weight: question.weight, level })),
    weight,
    sum,
    mean: shareOf(sum),
    steps,
    average,
    uncapped,
    cap,
    cappedBy,
    stufe: Math.min(cap, uncapped),
  }
}
