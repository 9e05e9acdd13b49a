import type { Condition, Questionnaire } from '../src/core/questionnaire/schema.ts'
import type { Score } from '../src/core/scoring/score.types.ts'
import vectorsJson from './files/scoring-vectors.json' with { type: 'json' }
import { type Scenario, scenario } from './scenario.ts'
import { type QuestionSketch, sketch } from './sketch.ts'

/** `a` is a level, "unknown", "na" (with `confirmed`), "out" of scope, or null for open. */
export interface VectorQuestion {
  readonly id: string
  readonly w: number
  readonly must: boolean
  readonly t: number
  readonly rank: number
  readonly a: number | 'unknown' | 'na' | 'out' | null
  readonly confirmed?: boolean
  /** 5 while not given */
  readonly top?: number
  /** beside what `a` says */
  readonly when?: Condition
}

export interface CheckVector {
  readonly stages?: Questionnaire['stages']
  readonly domains: readonly { readonly id: string; readonly questions: readonly VectorQuestion[] }[]
}

export interface ScoringVector extends CheckVector {
  readonly name: string
  readonly expect: Score
}

/** The worked examples that any other implementation of the rules can be held against, too. */
export const SCORING_VECTORS = vectorsJson as unknown as readonly ScoringVector[]

/** A real questionnaire with real answers, both through their parsers. */
export function fromVector({ stages, domains }: CheckVector): Scenario {
  const questionnaire = sketch(
    Object.fromEntries(domains.map(({ id, questions }) => [id, questions.map(sketchOf)])),
    stages ? { stages } : {},
  )
  // every question that the vector calls "out" hangs on the one thing that does not exist there
  const empty = scenario(questionnaire).scope('server', false)
  return domains.flatMap((domain) => domain.questions).reduce(answerAs, empty)
}

function sketchOf({ a, confirmed: _, ...question }: VectorQuestion): QuestionSketch {
  return a === 'out' ? { ...question, when: { scope: 'server' } } : question
}

function answerAs(told: Scenario, { id, a, confirmed }: VectorQuestion): Scenario {
  if (a === null || a === 'out') return told
  if (a === 'unknown') return told.unknown(id)
  if (typeof a === 'number') return told.answer(id, a)
  const na = told.notApplicable(id, 'Gibt es hier nicht')
  return confirmed ? na.confirm(id, 'Leitung') : na
}
