import { canonicalText } from '../assessment/canonical.ts'
import { compareTemplates, type HeldTemplate } from '../assessment/heldTemplate.ts'
import { type Outcome, threeWay } from './threeWay.ts'

type Held = HeldTemplate | undefined

/**
 * One template of a provider in three states. Nobody is asked: of two later states the later one holds, and one that was taken out here and
 * renewed there is not lost.
 */
export function mergeTemplates(base: Held, mine: Held, theirs: Held): Exclude<Outcome, 'conflict'> {
  const outcome = threeWay(base, mine, theirs)
  if (outcome !== 'conflict') return outcome
  if (!mine || !theirs) return mine ? 'kept' : 'taken'
  const later = compareTemplates(theirs, mine)
  // the same whichever of the two is merged into the other
  return later > 0 || (later === 0 && canonicalText(theirs) > canonicalText(mine)) ? 'taken' : 'kept'
}
