import type { CommonQuestions } from '../../core/comparison/commonQuestions.ts'
import type { FiguresOf } from '../../core/comparison/compareTowns.ts'
import type { Gist } from '../../core/comparison/gist.ts'
import { type TownFigures, townFigures } from '../../core/comparison/townFigures.ts'

interface Kept {
  readonly of: string
  readonly figures: TownFigures
}

/** By assessment, as long as the app is open in this tab: filters and a second look reckon nothing again. */
const kept = new Map<string, Kept>()

/** As `townFigures`, once for each state of an assessment. */
export const keptFigures: FiguresOf = (gist, common) => {
  const known = find(gist, common)
  if (known) return known
  const figures = townFigures(gist, common)
  kept.set(gist.assessment.id, { of: nameOf(gist, common), figures })
  return figures
}

function find(gist: Gist, common: CommonQuestions): TownFigures | undefined {
  const found = kept.get(gist.assessment.id)
  return found?.of === nameOf(gist, common) ? found.figures : undefined
}

/** What the figures follow from: the common questions follow from the versions. */
function nameOf({ questionnaire, states }: Gist, { versions }: CommonQuestions): string {
  return `${questionnaire.id} ${questionnaire.version} ${versions.join('+')} ${states}`
}
