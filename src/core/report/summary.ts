import type { Assessment } from '../assessment/schema.ts'
import { packStates } from '../comparison/gist.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import type { OverallScore, Stage } from '../scoring/score.types.ts'

/** One line of the overview: derived, so that an overview of 500 assessments need not read their answers. */
export interface Summary {
  readonly questionnaireTitle: Readonly<Record<string, string>>
  readonly answered: number
  readonly inScope: number
  readonly must: OverallScore['must']
  readonly stage: Stage | null
  readonly provisional: boolean
  /** newest answer of either view, or the newest word on which counts, ISO 8601 UTC; creation while there is none */
  readonly changedAt: string
  /** last row of the change log that went in; another one there means: derive again */
  readonly logId: string | null
  /** for the comparison: see `packStates`; what an earlier version stored has none */
  readonly states?: string
}

export function summarise(questionnaire: Questionnaire, assessment: Assessment, logId: string | null): Summary {
  const { overall } = score(questionnaire, assessment)
  const states = questionStates(questionnaire, assessment)
  const inScope = states.filter((state) => state.status !== 'out')
  const times: string[] = [assessment.answers, assessment.assessor, assessment.settled].flatMap((view) =>
    Object.values(view).map(({ at }) => at),
  )
  return {
    questionnaireTitle: questionnaire.title,
    answered: inScope.filter((state) => state.status !== 'open').length,
    inScope: inScope.length,
    must: overall.must,
    stage: overall.stage,
    provisional: overall.provisional,
    changedAt: [assessment.createdAt, ...times].toSorted().at(-1) ?? assessment.createdAt,
    logId,
    states: packStates(questionnaire, assessment),
  }
}
