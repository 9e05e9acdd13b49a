import type { Domain, Question } from '../../core/questionnaire/schema.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'

/** The question as its card shows it, with help, criteria and levels; the frame has seen to it that they are here. */
export function withTexts(
  feed: AssessmentFeed,
  { question, domain }: { readonly question: Question; readonly domain: Domain },
): Question {
  return feed.domain(domain.id)?.questions.find(({ id }) => id === question.id) ?? question
}
