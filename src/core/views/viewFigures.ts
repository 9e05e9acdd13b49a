import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import { scopeOf } from '../assessment/scope.ts'
import { NOT_APPLICABLE } from '../assessment/values.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareViews, isDeviation } from './compareViews.ts'

/** What a result rests on: the municipality's own word, or partly or wholly what was confirmed on site. */
export type Basis = 'self' | 'partly' | 'on-site'

/** Whose answers count, in numbers of questions in scope. */
export interface ViewFigures {
  /** the assessor's counts in place of another answer, or where the municipality had none */
  readonly assessor: number
  /** the municipality's own answer, confirmed on site */
  readonly confirmed: number
  /** the municipality's own word alone */
  readonly self: number
  /** deviations that nobody has settled; they are among `self` */
  readonly unsettled: number
}

/** `null`: no assessor answered anything */
export function viewFigures(assessment: AssessmentFile, questionnaire: Questionnaire): ViewFigures | null {
  const compared = compareViews(assessment, questionnaire)
  if (compared.length === 0) return null
  const onSite = compared.filter(({ counts }) => counts === 'assessor')
  const agreed = onSite.filter(({ own, differs }) => own !== null && differs.length === 0).length
  const scope = scopeOf(questionnaire, assessment)
  const answered = Object.entries(countingAnswers(assessment)).filter(
    ([id, { value, reason }]) =>
      scope.get(id) === 'in' && value !== undefined && (value !== NOT_APPLICABLE || Boolean(reason?.trim())),
  ).length
  return {
    assessor: onSite.length - agreed,
    confirmed: agreed,
    self: answered - onSite.length,
    unsettled: compared.filter((one) => isDeviation(one) && one.settled === null).length,
  }
}

export function basisOf(figures: ViewFigures | null): Basis {
  if (figures === null || figures.assessor + figures.confirmed === 0) return 'self'
  return figures.self === 0 ? 'on-site' : 'partly'
}
