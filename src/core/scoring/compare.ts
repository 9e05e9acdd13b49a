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

/** One question that all sides answered, as each of them did: see `compareAll`. */
type Row = readonly AnsweredState[]

const NONE: ReadonlySet<string> = new Set()

/** Several assessments of one questionnaire on the questions that every one of them answered [S28]. */
export interface ComparedAll extends ComparedRows {
  /** Themenfelder of the last questionnaire with at least one common question */
  readonly domains: readonly ({ readonly id: string } & ComparedRows)[]
  /** every common question, in the order of the last questionnaire; what each side said, in the order of the sides */
  readonly answers: readonly { readonly question: string; readonly said: readonly (number | 'unknown')[] }[]
}

interface ComparedRows {
  /** number of questions that all answered; printed beside every figure */
  readonly common: number
  /** of these, minimum requirements as the last questionnaire has them */
  readonly must: number
  /** one for each side, in the order of the sides */
  readonly sides: readonly ComparedFigures[]
}

/**
 * Every earlier answer stands in the question of the last side (weight, target, Themenfeld), so that only the answers differ.
 * Nothing is common between questionnaires or major versions of which a question may mean something else.
 * @param excluded questions that do not count although they have the same id
 */
export function compareAll(sides: readonly Scored[], excluded: ReadonlySet<string> = NONE): ComparedAll {
  const rows = rowsOf(sides, excluded)
  return {
    ...figuresOfRows(rows, sides.length),
    domains: groupByDomain(rows).map(([domain, group]) => ({ id: domain.id, ...figuresOfRows(group, sides.length) })),
    answers: rows.map((row) => ({ question: row[0]?.question.id ?? '', said: row.map(statedLevel) })),
  }
}

/** Two assessments on the questions of the same id and meaning that both answered [S28]; `excluded` as in `compareAll`. */
export function compareAssessments(earlier: Scored, later: Scored, excluded: ReadonlySet<string> = NONE): Comparison {
  const { domains, answers, ...all } = compareAll([earlier, later], excluded)
  const applicable = ({ questionnaire, assessment }: Scored) =>
    questionStates(questionnaire, assessment).filter(inApplicable).length
  return {
    ...twoSides(all),
    applicable: { earlier: applicable(earlier), later: applicable(later) },
    domains: domains.map(({ id, ...figures }) => ({ id, ...twoSides(figures) })),
    answers: answers.map(({ question, said: [before = 0, now = 0] }) => ({ question, earlier: before, later: now })),
  }
}

/** A new major version is one in which a question's meaning changed. */
export function haveSameMeaning(
  a: Pick<Questionnaire, 'id' | 'version'>,
  b: Pick<Questionnaire, 'id' | 'version'>,
): boolean {
  return a.id === b.id && a.version.split('.')[0] === b.version.split('.')[0]
}

function rowsOf(sides: readonly Scored[], excluded: ReadonlySet<string>): Row[] {
  const last = sides.at(-1)
  if (!last || !sides.every(({ questionnaire }) => haveSameMeaning(questionnaire, last.questionnaire))) return []
  const answered = sides.map(({ questionnaire, assessment }) => {
    const states = questionStates(questionnaire, assessment).filter(inAnswered)
    return new Map(states.map((state) => [state.question.id, state]))
  })
  return [...(answered.at(-1)?.values() ?? [])].flatMap((state): Row[] => {
    if (excluded.has(state.question.id)) return []
    const row = answered.flatMap((side) => {
      const own = side.get(state.question.id)
      return own ? { ...state, status: own.status, level: own.level } : []
    })
    return row.length === sides.length ? [row] : []
  })
}

function figuresOfRows(rows: readonly Row[], sides: number): ComparedRows {
  return {
    common: rows.length,
    must: rows.filter(([state]) => state?.question.must).length,
    sides: Array.from({ length: sides }, (_, side) => figuresOf(rows.flatMap((row) => row[side] ?? []))),
  }
}

function twoSides({ common, sides: [earlier = NO_FIGURES, later = NO_FIGURES] }: ComparedRows): ComparedSides {
  return { common, earlier, later }
}

const NO_FIGURES: ComparedFigures = { mean: null, target: null, mustMet: 0 }

function figuresOf(states: readonly AnsweredState[]): ComparedFigures {
  const sums = sumsOf(states)
  return {
    mean: fraction(sums.level, sums.answered),
    target: fraction(sums.towardsTarget, sums.targetOfAnswered),
    mustMet: states.filter((state) => state.question.must && state.level >= 3).length,
  }
}

function groupByDomain(rows: readonly Row[]): [Domain, Row[]][] {
  const groups = new Map<Domain, Row[]>()
  for (const row of rows) {
    const domain = row[0]?.domain
    if (domain) groups.set(domain, [...(groups.get(domain) ?? []), row])
  }
  return [...groups]
}

function statedLevel(state: AnsweredState): number | 'unknown' {
  return state.status === 'unknown' ? 'unknown' : state.level
}
