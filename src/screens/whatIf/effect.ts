import type { Assessment, Measure } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import type { Report, ReportDomain, ReportMust } from '../../core/report/report.ts'
import { compareFractions } from '../../core/scoring/fraction.ts'
import { type Gain, gainOf } from '../../core/scoring/gain.ts'
import { score } from '../../core/scoring/score.ts'
import { type Fraction, isApplicable, type Score } from '../../core/scoring/score.types.ts'
import { whatIf } from '../../core/scoring/whatIf.ts'

/** A result with its score; the same functions make both sides of the comparison [S27]. */
export interface Side {
  readonly report: Report
  readonly score: Score
}

export interface SideOptions {
  readonly lang: string
  /** YYYY-MM-DD */
  readonly date: string
}

export function sideOf(questionnaire: Questionnaire, assessment: Assessment, options: SideOptions): Side {
  return {
    report: buildReport({ questionnaire, assessment, fingerprint: null }, { profile: 'council', ...options }),
    score: score(questionnaire, assessment),
  }
}

export function sideAfter(
  questionnaire: Questionnaire,
  assessment: Assessment,
  measures: readonly Measure[],
  options: SideOptions,
): Side {
  return sideOf(questionnaire, whatIf(questionnaire, assessment, measures), options)
}

export interface DomainChange {
  readonly before: ReportDomain
  readonly after: ReportDomain
  readonly changed: boolean
}

export interface Effect {
  readonly gain: Gain
  /** Σ w·gap of all needs */
  readonly gap: { readonly before: number; readonly after: number }
  readonly newlyMet: readonly ReportMust[]
  readonly domains: readonly DomainChange[]
}

export function effectOf(before: Side, after: Side): Effect {
  const gain = gainOf(before.score, after.score)
  const gap = before.score.needs.reduce((sum, need) => sum + need.gap, 0)
  const met = new Set(before.report.must.met.map(({ id }) => id))
  return {
    gain,
    gap: { before: gap, after: gap - gain.gap },
    newlyMet: after.report.must.met.filter(({ id }) => !met.has(id)),
    domains: before.report.domains.flatMap((domain, i) => {
      const then = after.report.domains[i]
      return then ? [{ before: domain, after: then, changed: isChanged(domain, then) }] : []
    }),
  }
}

function isChanged({ score: before }: ReportDomain, { score: after }: ReportDomain): boolean {
  if (!isApplicable(before) || !isApplicable(after)) return isApplicable(before) !== isApplicable(after)
  return before.stufe !== after.stufe || !isSame(before.target, after.target) || !isSame(before.mean, after.mean)
}

function isSame(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compareFractions(a, b) === 0
}
