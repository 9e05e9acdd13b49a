import type { Questionnaire } from '../questionnaire/schema.ts'

/** The questionnaire with these questions only; Themenfelder without any are left out. Everything else is as it was published. */
export function partOf(questionnaire: Questionnaire, questions: readonly string[]): Questionnaire {
  const chosen = new Set(questions)
  const domains = questionnaire.domains
    .map((domain) => ({ ...domain, questions: domain.questions.filter(({ id }) => chosen.has(id)) }))
    .filter((domain) => domain.questions.length > 0)
  return { ...questionnaire, domains }
}
