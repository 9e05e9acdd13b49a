import type { Domain, Questionnaire } from '../questionnaire/schema.ts'

/** The questionnaire with these questions only. Everything else is as it was published. */
export function partOf(questionnaire: Questionnaire, questions: readonly string[]): Questionnaire {
  return { ...questionnaire, domains: domainsIn(questionnaire.domains, questions) }
}

/** Themenfelder with these questions only; those without any are left out. */
export function domainsIn(domains: readonly Domain[], questions: readonly string[]): Domain[] {
  const chosen = new Set(questions)
  return domains
    .map((domain) => ({ ...domain, questions: domain.questions.filter(({ id }) => chosen.has(id)) }))
    .filter((domain) => domain.questions.length > 0)
}
