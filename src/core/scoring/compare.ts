import type { Assessment } from '../assessment/schema.ts'
import type { Domain, Questionnaire } from '../questionnaire/schema.ts'
import { fraction } from './fraction.ts'
import { type AnsweredState, inAnswered, inApplicable } from './questionSets.ts'
import { questionStates } from './questionState.ts'
import type { Fraction } from './score.types.ts'
import { sumsOf } from './sums.ts'

/** An assessment with the questionnaire it was answered with. */
export interface Scored {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
}

export interface ComparedFigures {
  /** R on the common questions */
  readonly mean: Fraction | null
  /** Z on the common questions, both sides against the later targets: a lowered target is no progress */
  readonly target: Fraction | null
  readonly mustMet: number
}

export interface ComparedSides {
  /** number of questions that both answered; printed beside every figure */
  readonly common: number
  readonly earlier: ComparedFigures
  readonly later: ComparedFigures
}

export interface ComparedAnswer {
  readonly question: string
  readonly earlier: number | 'unknown'
  readonly later: number | 'unknown'
}

export interface Comparison extends ComparedSides {
  /** applicable questions of each side, against which `common` can be read */
  readonly applicable: { readonly earlier: number; readonly later: number }
  /** Themenfelder of the later questionnaire with at least one common question */
  readonly domains: readonly ({ readonly id: string } & ComparedSides)[]
  /** every common question, in the order of the later questionnaire */
  readonly answers: readonly ComparedAnswer[]
}

/** The earlier answer stands in the later question (weight, target, Themenfeld), so that only the answers differ. */
interface Pair {
  readonly earlier: AnsweredState
  readonly later: AnsweredState
}

/** Two assessments on the questions of the same id and meaning that both answered [S28]. */
export function compareAssessments(earlier: Scored, later: Scored): Comparison {
  const before = questionStates(earlier.questionnaire, earlier.assessment)
  const now = questionStates(later.questionnaire, later.assessment)
  const answeredBefore = new Map(
    haveSameMeaning(earlier.questionnaire, later.questionnaire)
      ? before.filter(inAnswered).map((state) => [state.question.id, state])
      : [],
  )
  const pairs = now.filter(inAnswered).flatMap((state): Pair[] => {
    const old = answeredBefore.get(state.question.id)
    return old ? [{ earlier: { ...state, status: old.status, level: old.level }, later: state }] : []
  })
  return {
    ...sidesOf(pairs),
    applicable: { earlier: before.filter(inApplicable).length, later: now.filter(inApplicable).length },
    domains: groupByDomain(pairs).map(([domain, group]) => ({ id: domain.id, ...sidesOf(group) })),
    answers: pairs.map((pair) => ({
      question: pair.later.question.id,
      earlier: statedLevel(pair.earlier),
      later: statedLevel(pair.later),
    })),
  }
}

/** A new major version is one in which a question's meaning changed. */
function haveSameMeaning(a: Questionnaire, b: Questionnaire): boolean {
  return a.id === b.id && a.version.split('.')[0] === b.version.split('.')[0]
}

function sidesOf(pairs: readonly Pair[]): ComparedSides {
  return {
    common: pairs.length,
    earlier: figuresOf(pairs.map((pair) => pair.earlier)),
    later: figuresOf(pairs.map((pair) => pair.later)),
  }
}

function figuresOf(states: readonly AnsweredState[]): ComparedFigures {
  const sums = sumsOf(states)
  return {
    mean: fraction(sums.level, sums.answered),
    target: fraction(sums.towardsTarget, sums.targetOfAnswered),
    mustMet: states.filter((state) => state.question.must && state.level >= 3).length,
  }
}

function groupByDomain(pairs: readonly Pair[]): [Domain, Pair[]][] {
  const groups = new Map<Domain, Pair[]>()
  for (const pair of pairs) groups.set(pair.later.domain, [...(groups.get(pair.later.domain) ?? []), pair])
  return [...groups]
}

function statedLevel(state: AnsweredState): number | 'unknown' {
  return state.status === 'unknown' ? 'unknown' : state.level
}
