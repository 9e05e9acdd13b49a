/** Shapes of a score. Fractions are [numerator, denominator] in lowest terms; `null` is undefined ("–"), never 0. */
export type Fraction = readonly [numerator: number, denominator: number]

export const STAGES = ['below-minimum', 'minimum', 'near-target', 'target'] as const
export type Stage = (typeof STAGES)[number]

export const NEEDS = ['sofort', 'kurzfristig', 'mittelfristig', 'laufend'] as const
export type NeedClass = (typeof NEEDS)[number]

export interface Figures {
  /** C, share of the applicable weight that is answered [S10] */
  readonly coverage: Fraction | null
  /** B, share of the applicable weight whose level is known [S10] */
  readonly known: Fraction | null
  /** R with its range, 0..5 [S7, S9] */
  readonly mean: Fraction | null
  readonly meanMin: Fraction | null
  readonly meanMax: Fraction | null
  /** Z with its range, 0..1 [S8, S9] */
  readonly target: Fraction | null
  readonly targetMin: Fraction | null
  readonly targetMax: Fraction | null
}

interface DomainCounts {
  readonly id: string
  readonly applicable: number
  readonly answered: number
  readonly unknown: number
  readonly na: number
  readonly outOfScope: number
  readonly must: Readonly<Record<'met' | 'missed' | 'unclear' | 'open', readonly string[]>>
}

export interface ApplicableDomainScore extends DomainCounts, Figures {
  /** highest Stufe that the MUSS allow: 1, 2 or 5 [S12] */
  readonly cap: 1 | 2 | 5
  readonly cappedBy: readonly string[]
  /** 0..5, `null` while nothing is answered [S13] */
  readonly stufe: number | null
}

/** A Themenfeld without any applicable question carries counts only [S14]. */
export type DomainScore = ApplicableDomainScore | DomainCounts

export interface OverallScore extends Figures {
  readonly must: Readonly<Record<'met' | 'missed' | 'unclear' | 'open' | 'total', number>>
  /** id of the weakest Themenfeld [S16] */
  readonly weakest: string | null
  readonly provisional: boolean
  readonly stage: Stage | null
}

export interface Need {
  readonly question: string
  readonly need: NeedClass
  /** P = w·max(0, t'−L) [S24] */
  readonly gap: number
  /** the answer is "weiß nicht": a clarification task, not a finding */
  readonly clarify: boolean
}

export interface Score {
  readonly domains: readonly DomainScore[]
  readonly overall: OverallScore
  /** ordered by class, rank, questionnaire order [S25] */
  readonly needs: readonly Need[]
}

export function isApplicable(domain: DomainScore): domain is ApplicableDomainScore {
  return domain.applicable > 0
}
