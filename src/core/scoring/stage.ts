import type { Questionnaire } from '../questionnaire/schema.ts'
import { reachesPercent } from './fraction.ts'
import { inApplicable } from './questionSets.ts'
import type { QuestionState } from './questionState.ts'
import type { OverallScore, Stage } from './score.types.ts'

/** `null` is "no stage": something that decides is still open [S18]. The order of the lines is the rule. */
export function stageOf(
  stages: Questionnaire['stages'],
  domains: readonly (readonly QuestionState[])[],
  { must, provisional }: Pick<OverallScore, 'must' | 'provisional'>,
): Stage | null {
  const applicable = domains.map((states) => states.filter(inApplicable)).filter((states) => states.length > 0)
  if (must.open > 0) return null
  if (must.missed + must.unclear > 0) return 'below-minimum'
  if (provisional || applicable.length === 0) return null
  // a Kurz-Check asks too little to speak about a target [S20]
  if (stages === 'minimum-only') return 'minimum'
  if (applicable.every((states) => isNearTarget(states, 95, 3))) return 'target'
  return applicable.every((states) => isNearTarget(states, 80, 2)) ? 'near-target' : 'minimum'
}

/** Z'_min reaches `percent`, and no question of weight 3 lies below `floor`; open and unknown ones lie below everything. */
function isNearTarget(states: readonly QuestionState[], percent: number, floor: number): boolean {
  let reached = 0
  let wanted = 0
  for (const { question, level, target } of states) {
    if (question.weight === 3 && (level ?? 0) < floor) return false
    // a target below 3 that someone set for themselves buys nothing
    const raised = Math.max(target, 3)
    reached += question.weight * Math.min(level ?? 0, raised)
    wanted += question.weight * raised
  }
  return reachesPercent(reached, wanted, percent)
}
