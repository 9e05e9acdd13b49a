import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { score } from '../scoring/score.ts'
import { type Fraction, isApplicable, NEEDS, type NeedClass, type Score, type Stage } from '../scoring/score.types.ts'
import { deriveMeasures, effortOf, type Proposal } from './proposals.ts'
import { aimingAt, type Targets } from './targets.ts'

export interface TargetsFigures {
  /** Z [S8]; `null` while nothing is answered */
  readonly target: Fraction | null
  /** number of proposals by class */
  readonly needs: Readonly<Record<NeedClass, number>>
  /** person-days of all proposals, those for "weiß nicht" with their full effort */
  readonly days: number
}

export interface Effect<Figures> {
  readonly before: Figures
  readonly now: Figures
}

export interface TargetsEffect {
  readonly overall: Effect<TargetsFigures & { readonly stage: Stage | null; readonly must: Score['overall']['must'] }>
  /** by id of the Themenfeld; one without applicable questions is left out [S14] */
  readonly domains: ReadonlyMap<string, Effect<TargetsFigures>>
}

/** What the assessment's targets change against other ones, such as those of its questionnaire. The answers are the same on both sides. */
export function targetsEffect(questionnaire: Questionnaire, assessment: Assessment, before: Targets): TargetsEffect {
  const then = outcome(questionnaire, aimingAt(assessment, before))
  const now = outcome(questionnaire, assessment)
  return {
    overall: { before: overallOf(then), now: overallOf(now) },
    domains: new Map(
      questionnaire.domains.flatMap(({ id }) => {
        const [a, b] = [domainOf(then, id), domainOf(now, id)]
        return a && b ? [[id, { before: a, now: b }] as const] : []
      }),
    ),
  }
}

interface Outcome {
  readonly score: Score
  readonly proposals: readonly Proposal[]
}

function outcome(questionnaire: Questionnaire, assessment: Assessment): Outcome {
  const result = score(questionnaire, assessment)
  return { score: result, proposals: deriveMeasures(questionnaire, assessment, result) }
}

function overallOf({ score: { overall }, proposals }: Outcome): TargetsEffect['overall']['now'] {
  return { ...figuresOf(overall.target, proposals), stage: overall.stage, must: overall.must }
}

function domainOf({ score: { domains }, proposals }: Outcome, id: string): TargetsFigures | null {
  const found = domains.find((domain) => domain.id === id)
  if (!found || !isApplicable(found)) return null
  return figuresOf(
    found.target,
    proposals.filter(({ domain }) => domain.id === id),
  )
}

function figuresOf(target: Fraction | null, proposals: readonly Proposal[]): TargetsFigures {
  const count = (need: NeedClass) => proposals.filter((proposal) => proposal.need === need).length
  return {
    target,
    needs: Object.fromEntries(NEEDS.map((need) => [need, count(need)])) as Record<NeedClass, number>,
    days: effortOf(proposals).days,
  }
}
