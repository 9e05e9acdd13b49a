import { useMemo } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { type AcceptedRisk, acceptedRisks } from '../../core/plan/decisions.ts'
import { deriveMeasures, type Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { score } from '../../core/scoring/score.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'

export interface ProposalsNow {
  /** in the order of [S25] */
  readonly proposals: readonly Proposal[]
  readonly risks: ReadonlyMap<string, AcceptedRisk>
  /** questions with an answer, "trifft nicht zu" aside, and those without one */
  readonly answered: number
  readonly open: number
}

/** `today` is YYYY-MM-DD */
export function useProposals(questionnaire: Questionnaire, assessment: Assessment, today: string): ProposalsNow {
  return useMemo(() => {
    const result = score(questionnaire, assessment)
    const counts = result.domains.filter(isApplicable)
    const answered = counts.reduce((sum, domain) => sum + domain.answered, 0)
    return {
      proposals: deriveMeasures(questionnaire, assessment, result),
      risks: acceptedRisks(assessment, today),
      answered,
      open: counts.reduce((sum, domain) => sum + domain.applicable, 0) - answered,
    }
  }, [questionnaire, assessment, today])
}
