import type { Scored } from '../scoring/compare.ts'
import { type QuestionState, questionStates, statesById } from '../scoring/questionState.ts'

/** What an answer says: a level, or why there is none. */
export type Said = number | Exclude<QuestionState['status'], 'level'>

/**
 * better, worse: by level, "weiß nicht" counting as 0 [S2], so that they are what the figures move by. newly: there was no answer, or "weiß
 * nicht" where it is known now that nothing is there. no-longer: the other way round.
 */
export const MOVES = ['better', 'worse', 'newly', 'no-longer'] as const
export type Move = (typeof MOVES)[number]

export interface AnswerMove {
  readonly question: string
  readonly domain: string
  readonly kind: Move
  readonly earlier: Said
  readonly later: Said
  /** a minimum requirement of the later questionnaire, and what became of it on a common question */
  readonly must: 'gained' | 'lost' | 'same' | null
}

/** Level from which a minimum requirement is met [S11] */
const MET = 3

/** Questions that only one of the two asks, or asks differently (`excluded`), say nothing about the municipality and are no move. */
export function answerMoves(earlier: Scored, later: Scored, excluded: ReadonlySet<string>): AnswerMove[] {
  const before = statesById(earlier.questionnaire, earlier.assessment)
  return questionStates(later.questionnaire, later.assessment).flatMap((state): AnswerMove[] => {
    const { question, domain } = state
    const old = excluded.has(question.id) ? undefined : before.get(question.id)
    const kind = old && kindOf(old, state)
    if (!old || !kind) return []
    const must = question.must ? mustMove(old.level, state.level) : null
    return [{ question: question.id, domain: domain.id, kind, earlier: saidIn(old), later: saidIn(state), must }]
  })
}

function kindOf(old: QuestionState, now: QuestionState): Move | null {
  if (old.level === null) return now.level === null ? null : 'newly'
  if (now.level === null) return 'no-longer'
  if (now.level !== old.level) return now.level > old.level ? 'better' : 'worse'
  if (old.status === now.status) return null
  return old.status === 'unknown' ? 'newly' : 'no-longer'
}

function mustMove(before: number | null, now: number | null): AnswerMove['must'] {
  if (before === null || now === null) return 'same'
  if (before < MET && now >= MET) return 'gained'
  return before >= MET && now < MET ? 'lost' : 'same'
}

function saidIn({ status, level }: QuestionState): Said {
  return status === 'level' ? (level ?? 'open') : status
}
