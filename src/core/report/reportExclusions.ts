import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { QuestionState } from '../scoring/questionState.ts'
import type { ReportExclusions } from './issued.ts'

interface ExclusionsInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly states: readonly QuestionState[]
  readonly say: (text: Readonly<Record<string, string>>) => string
  /** whether the written reasons are shown */
  readonly reasons: boolean
  /** whether minimum requirements may be named */
  readonly named: boolean
}

/** What was left out of the count, and why [S3, S5]. */
export function reportExclusions(input: ExclusionsInput): ReportExclusions {
  const { questionnaire, assessment, states, say, reasons, named } = input
  const answers = countingAnswers(assessment)
  return {
    absent: (questionnaire.scoping ?? [])
      .filter(({ id }) => assessment.scope[id] === false)
      .map(({ text }) => say(text)),
    notApplicable: states
      .filter(({ status, question }) => status === 'na' && (named || !question.must))
      .map(({ question: { id, text, must } }) => {
        const answer = answers[id]
        return {
          id,
          text: say(text),
          reason: reasons ? (answer?.reason ?? null) : null,
          unconfirmed: must === true && !answer?.confirmedBy,
        }
      }),
  }
}
