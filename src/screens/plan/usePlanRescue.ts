import { useCallback } from 'react'
import type { Rescue } from '../../parts/save/useRescue.ts'
import { useRescue } from '../../parts/save/useRescue.ts'
import { saverOf } from '../../storage/answerSavers.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { Plan } from './usePlan.ts'

/** The whole assessment for a file, with answers and plan as this tab knows them. */
export function usePlanRescue(feed: AssessmentFeed, { draft, assessment }: Plan): Rescue {
  const answers = useRescue(feed, saverOf(useWorkspace(), assessment.id))
  return useCallback(async () => {
    const bundle = await answers()
    return bundle && { ...bundle, assessment: { ...bundle.assessment, measures: [...draft.getMeasures()] } }
  }, [answers, draft])
}
