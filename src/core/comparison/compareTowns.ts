import { type CommonQuestions, commonQuestions } from './commonQuestions.ts'
import type { Gist } from './gist.ts'
import { type TownFigures, townFigures } from './townFigures.ts'
import { type TownGroup, townGroup } from './townGroup.ts'

export interface TownsComparison {
  /** on which questions; `null`: there is nobody to compare */
  readonly common: CommonQuestions | null
  /** in the order in which they were given, with the Themenfelder of `common` in its order */
  readonly towns: readonly TownFigures[]
  /** `null`: fewer than five [S30] */
  readonly group: TownGroup | null
}

/** What `townFigures` says, reckoned or remembered. */
export type FiguresOf = typeof townFigures

/**
 * Several municipalities with one questionnaire and major version, on the questions that all their versions have [S28]. Where they all
 * have the same version these are all questions, and the figures are those of each one's own result.
 */
export function compareTowns(gists: readonly Gist[], figuresOf: FiguresOf = townFigures): TownsComparison {
  const common = commonQuestions(gists.map(({ questionnaire }) => questionnaire))
  if (!common) return { common, towns: [], group: null }
  const towns = gists.map((gist) => figuresOf(gist, common))
  return { common, towns, group: townGroup(towns, common) }
}
