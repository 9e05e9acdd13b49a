import type { Questionnaire } from '../questionnaire/schema.ts'
import { type ComparedAll, compareAll, haveSameMeaning, type Scored } from '../scoring/compare.ts'
import { inAnswered, inApplicable } from '../scoring/questionSets.ts'
import { questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import type { OverallScore } from '../scoring/score.types.ts'
import { changedMeaning } from './changedMeaning.ts'
import { type LeftOut, leftOut } from './leftOut.ts'
import { type Step, stepBetween } from './step.ts'
import { compareVisits, visitDay } from './visitOrder.ts'

/** One assessment as it stands by itself, with all its questions: the same as in its own result [S23]. */
export interface Visit {
  readonly id: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly questionnaire: Pick<Questionnaire, 'id' | 'version' | 'stages'>
  readonly stage: OverallScore['stage']
  readonly must: OverallScore['must']
  readonly provisional: boolean
  readonly answered: number
  readonly applicable: number
}

/** Why an assessment cannot stand beside the latest one. */
export interface Apart {
  readonly id: string
  readonly because: 'other-questionnaire' | 'other-major'
}

export interface OverTime extends Omit<ComparedAll, 'answers'> {
  /** the earliest first; `sides` of every figure are in the same order */
  readonly visits: readonly Visit[]
  readonly apart: readonly Apart[]
  readonly leftOut: readonly LeftOut[]
  /** from each visit to the next one, on the questions that these two have in common */
  readonly steps: readonly Step[]
  /** from the first to the last; `null` with fewer than two */
  readonly whole: Step | null
}

/**
 * Assessments of one municipality beside each other, whatever their order. Figures rest on the questions that all of them answered, each
 * step on those that its two have in common [S28]; all are held against the targets of the latest, so that a lowered target is no progress.
 */
export function overTime(all: readonly Scored[]): OverTime {
  const ordered = all.toSorted((a, b) => compareVisits(a.assessment, b.assessment))
  const latest = ordered.at(-1)
  const scored = latest
    ? ordered.filter(({ questionnaire }) => haveSameMeaning(questionnaire, latest.questionnaire))
    : []
  const changed = changedMeaning(scored.map(({ questionnaire }) => questionnaire))
  const { answers: _, ...figures } = compareAll(scored, new Set(changed.keys()))
  const step = (from: number, to: number) => {
    const [earlier, later] = [scored[from], scored[to]]
    return from < to && earlier && later ? stepBetween({ ...earlier, at: from }, { ...later, at: to }) : null
  }
  return {
    visits: scored.map(visitOf),
    apart: latest ? ordered.flatMap((one) => apartFrom(latest, one) ?? []) : [],
    ...figures,
    leftOut: leftOut(scored, changed),
    steps: scored.flatMap((_, i) => step(i, i + 1) ?? []),
    whole: step(0, scored.length - 1),
  }
}

function visitOf({ questionnaire, assessment }: Scored): Visit {
  const { id, version, stages } = questionnaire
  const { stage, must, provisional } = score(questionnaire, assessment).overall
  const states = questionStates(questionnaire, assessment)
  return {
    id: assessment.id,
    day: visitDay(assessment),
    questionnaire: { id, version, stages },
    stage,
    must,
    provisional,
    answered: states.filter(inAnswered).length,
    applicable: states.filter(inApplicable).length,
  }
}

function apartFrom({ questionnaire: latest }: Scored, { questionnaire, assessment }: Scored): Apart | null {
  if (haveSameMeaning(questionnaire, latest)) return null
  return { id: assessment.id, because: questionnaire.id === latest.id ? 'other-major' : 'other-questionnaire' }
}
