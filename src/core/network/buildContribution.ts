import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import { type SizeClass, sizeClassOf } from '../comparison/sizeClass.ts'
import { type Problem, problem, type Result, refuse } from '../problem.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type DomainScore, isApplicable, type Score } from '../scoring/score.types.ts'
import { CONTRIBUTION_FORMAT, type ContributedDomain, type Contribution, parseContribution } from './contribution.ts'
import { crowdOf, municipalities } from './groupSizes.ts'
import { rounded } from './rounded.ts'
import { STATES, type State } from './states.ts'

/** Fewer, and the figures of a Themenfeld would be nearly single answers. */
export const LEAST_QUESTIONS = 4

export interface ContributionInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of exactly these two */
  readonly score: Score
}

export interface ContributionOptions {
  /** `false`: the state is left out on purpose */
  readonly withState: boolean
}

/**
 * What a municipality may give to others, or every reason why not. Same figures, group and quarter: the same contribution.
 * Problems have the codes `contribution-…` and point into the assessment.
 */
export function buildContribution(input: ContributionInput, { withState }: ContributionOptions): Result<Contribution> {
  const { questionnaire, assessment, score } = input
  const { inhabitants, state } = assessment.municipality
  const quarter = quarterOf(assessment)
  const size = sizeClassOf(inhabitants)
  const named = withState ? readState(state) : null
  const problems = [
    ...figureProblems(input),
    ...(quarter === null ? [problem('contribution-date', '/audit/asOf')] : []),
    ...(size === null ? [problem('contribution-inhabitants', '/municipality/inhabitants')] : []),
    ...(named === 'unknown' ? [problem('contribution-state', '/municipality/state')] : groupProblems(named, size)),
  ]
  if (problems.length > 0 || size === null || quarter === null || named === 'unknown') {
    return refuse(...problems)
  }
  return parseContribution({
    format: CONTRIBUTION_FORMAT,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    quarter,
    state: named,
    size,
    overall: {
      mean: rounded(score.overall.mean, 10),
      target: rounded(score.overall.target, 100),
      must: countedMust(score),
    },
    domains: score.domains.map(contributedDomain),
  })
}

/** Nothing open that decides [S18], and something to say. */
function figureProblems({ score }: ContributionInput): Problem[] {
  if (score.overall.provisional) return [problem('contribution-provisional', '/answers')]
  return score.overall.mean === null ? [problem('contribution-empty', '/answers')] : []
}

function readState(state: string | undefined): State | 'unknown' {
  return STATES.find((one) => one === state) ?? 'unknown'
}

function groupProblems(state: State | null, size: SizeClass | null): Problem[] {
  if (state === null || size === null) return []
  switch (crowdOf(state, size)) {
    case 'enough':
      return []
    case 'few':
      return [problem('contribution-few', '/municipality/state', { count: municipalities(state, size) })]
    case 'shields':
      return [problem('contribution-shields', '/municipality/state')]
  }
}

/** Nothing is open: a provisional result gives no contribution. */
function countedMust({ overall: { must } }: Score): Contribution['overall']['must'] {
  return { met: must.met, missed: must.missed, unclear: must.unclear }
}

function contributedDomain(domain: DomainScore): ContributedDomain {
  const { id } = domain
  if (!isApplicable(domain) || domain.answered < LEAST_QUESTIONS) return { id, mean: null, target: null, stufe: null }
  return { id, mean: rounded(domain.mean, 10), target: rounded(domain.target, 100), stufe: domain.stufe }
}

/** '2026-11-20' → '2026-Q4'; without a reference date that of the newest answer that counts, never today. `null` outside this century. */
function quarterOf(assessment: Assessment): string | null {
  const [, year, month] = /^(20\d\d)-(\d\d)/.exec(assessment.audit.asOf ?? newestAnswer(assessment)) ?? []
  return year === undefined ? null : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

function newestAnswer(assessment: Assessment): string {
  const days = Object.values(countingAnswers(assessment)).map(({ at }) => at)
  return days.toSorted().at(-1) ?? ''
}
