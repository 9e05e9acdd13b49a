import { countingView, type ViewName } from '../assessment/countingAnswers.ts'
import type { Answer, AssessmentFile } from '../assessment/schema.ts'
import { scopeOf } from '../assessment/scope.ts'
import { NOT_APPLICABLE } from '../assessment/values.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'

/** What the two say differently: the level (or "weiß nicht", "trifft nicht zu"), or only which criteria are met. */
export type Difference = 'value' | 'criteria'

/** A question in scope that the assessor answered. */
export interface ComparedViews {
  readonly question: Question
  readonly domain: Domain
  /** `null`: the municipality has not answered */
  readonly own: Answer | null
  readonly assessor: Answer
  /** empty where they agree, or where the municipality said nothing to deviate from */
  readonly differs: readonly Difference[]
  readonly settled: AssessmentFile['settled'][string] | null
  readonly counts: ViewName
  /** one of the two was changed after it had been settled */
  readonly changedSince: boolean
}

/** Both answered, and they say different things that count. */
export interface Deviation extends ComparedViews {
  readonly own: Answer
}

type Source = Pick<AssessmentFile, 'answers' | 'assessor' | 'settled' | 'scope'>

/** All questions in scope with an answer of the assessor, in questionnaire order. */
export function compareViews(assessment: Source & AssessmentFile, questionnaire: Questionnaire): ComparedViews[] {
  if (Object.keys(assessment.assessor).length === 0) return []
  const scope = scopeOf(questionnaire, assessment)
  return questionnaire.domains.flatMap((domain) =>
    domain.questions.flatMap((question) => {
      const assessor = assessment.assessor[question.id]
      if (!isAnswered(assessor) || scope.get(question.id) !== 'in') return []
      const said = assessment.answers[question.id]
      const own = isAnswered(said) ? said : null
      const settled = assessment.settled[question.id] ?? null
      return {
        question,
        domain,
        own,
        assessor,
        differs: own ? differencesOf(question, own, assessor) : [],
        settled,
        counts: countingView(assessment, question.id),
        changedSince: settled !== null && (assessor.at > settled.at || (own !== null && own.at > settled.at)),
      }
    }),
  )
}

/** Where the municipality and the assessor disagree, settled or not, in questionnaire order. */
export function deviations(assessment: AssessmentFile, questionnaire: Questionnaire): Deviation[] {
  return compareViews(assessment, questionnaire).filter(isDeviation)
}

export function isDeviation(compared: ComparedViews): compared is Deviation {
  return compared.own !== null && compared.differs.length > 0
}

/** [S3] "Trifft nicht zu" without a written reason is no answer yet. */
function isAnswered(answer: Answer | undefined): answer is Answer {
  if (answer?.value === undefined) return false
  return answer.value !== NOT_APPLICABLE || Boolean(answer.reason?.trim())
}

function differencesOf({ criteria = [] }: Question, own: Answer, assessor: Answer): Difference[] {
  if (own.value !== assessor.value) return ['value']
  // a box that the assessor never touched says nothing
  if (Object.keys(assessor.criteria ?? {}).length === 0) return []
  const differ = criteria.some(({ id }) => (own.criteria?.[id] === true) !== (assessor.criteria?.[id] === true))
  return differ && own.value !== NOT_APPLICABLE ? ['criteria'] : []
}
