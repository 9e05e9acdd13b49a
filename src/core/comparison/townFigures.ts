import type { EvidenceDepth } from '../assessment/values.ts'
import type { Scored } from '../scoring/compare.ts'
import { evidenceShare } from '../scoring/evidenceShare.ts'
import type { Fraction, Score } from '../scoring/score.types.ts'
import { scoreAmong } from '../scoring/scoreAmong.ts'
import type { CommonQuestions } from './commonQuestions.ts'

/** The figures of one municipality. No name is in here, nor anything else that says which one it is. */
export interface TownFigures extends Pick<Score, 'domains' | 'overall'> {
  /** share of weight per depth of evidence among the answers with a level [S29] */
  readonly evidence: Readonly<Record<EvidenceDepth, Fraction>> | null
}

export function townFigures(scored: Scored, { domains }: CommonQuestions): TownFigures {
  const among = new Set(domains.flatMap(({ questions }) => questions))
  return {
    ...scoreAmong(scored, domains),
    evidence: evidenceShare(scored.questionnaire, scored.assessment, among),
  }
}
