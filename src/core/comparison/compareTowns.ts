import type { EvidenceDepth } from '../assessment/values.ts'
import type { Scored } from '../scoring/compare.ts'
import { evidenceShare } from '../scoring/evidenceShare.ts'
import type { Fraction, Score } from '../scoring/score.types.ts'
import { scoreAmong } from '../scoring/scoreAmong.ts'
import { type CommonQuestions, commonQuestions } from './commonQuestions.ts'
import { type TownGroup, townGroup } from './townGroup.ts'

/** The figures of one municipality. No name is in here, nor anything else that says which one it is. */
export interface TownFigures extends Pick<Score, 'domains' | 'overall'> {
  /** share of weight per depth of evidence among the answers with a level [S29] */
  readonly evidence: Readonly<Record<EvidenceDepth, Fraction>> | null
}

export interface TownsComparison {
  /** on which questions; `null`: there is nobody to compare */
  readonly common: CommonQuestions | null
  /** in the order in which they were given, with the Themenfelder of `common` in its order */
  readonly towns: readonly TownFigures[]
  /** `null`: fewer than five [S30] */
  readonly group: TownGroup | null
}

/**
 * Several municipalities with one questionnaire and major version, on the questions that all their versions have [S28]. Where they all
 * have the same version these are all questions, and the figures are those of each one's own result.
 */
export function compareTowns(scored: readonly Scored[]): TownsComparison {
  const common = commonQuestions(scored.map(({ questionnaire }) => questionnaire))
  if (!common) return { common, towns: [], group: null }
  const towns = scored.map((one) => townFigures(one, common))
  return { common, towns, group: townGroup(towns, common) }
}

function townFigures(scored: Scored, { domains }: CommonQuestions): TownFigures {
  const among = new Set(domains.flatMap(({ questions }) => questions))
  return {
    ...scoreAmong(scored, domains),
    evidence: evidenceShare(scored.questionnaire, scored.assessment, among),
  }
}
