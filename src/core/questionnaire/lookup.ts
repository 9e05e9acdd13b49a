import type { Domain, Question, Questionnaire, QuestionnaireShape } from './schema.ts'

/** All questions in questionnaire order. */
export function questionsOf(questionnaire: Questionnaire | QuestionnaireShape): Question[] {
  return questionnaire.domains.flatMap((domain) => domain.questions)
}

/** Question and its Themenfeld by question id. */
export function placesOf(questionnaire: Questionnaire): ReadonlyMap<string, { domain: Domain; question: Question }> {
  return new Map(
    questionnaire.domains.flatMap((domain) => domain.questions.map((question) => [question.id, { domain, question }])),
  )
}
