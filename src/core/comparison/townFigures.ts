import type { EvidenceDepth } from '../assessment/values.ts'
import { shareOfDepths } from '../scoring/evidenceShare.ts'
import type { Fraction, Score } from '../scoring/score.types.ts'
import { scoreAmong } from '../scoring/scoreAmong.ts'
import type { CommonQuestions } from './commonQuestions.ts'
import { type Gist, statesOf } from './gist.ts'

/** The figures of one municipality. No name is in here, nor anything else that says which one it is. */
export interface TownFigures extends Pick<Score, 'domains' | 'overall'> {
  /** share of weight per depth of evidence among the answers with a level [S29] */
  readonly evidence: Readonly<Record<EvidenceDepth, Fraction>> | null
}

/** Takes a tenth of a millisecond and more: whoever has hundreds keeps what it says. */
export function townFigures(gist: Gist, { domains }: CommonQuestions): TownFigures {
  const states = new Map(statesOf(gist).map((state) => [state.question.id, state]))
  const common = domains.flatMap(({ questions }) => questions.flatMap((id) => states.get(id) ?? []))
  return { ...scoreAmong(gist.questionnaire, states, domains), evidence: shareOfDepths(common) }
}
