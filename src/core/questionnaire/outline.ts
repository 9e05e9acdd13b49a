import type { Domain, Question, Questionnaire } from './schema.ts'

/** What only a card, a report or a list of standards shows of a question; in the full check 94 % of the bytes. */
const TEXTS = [
  'help',
  'why',
  'criteria',
  'levels',
  'evidence',
  'measure',
  'references',
  'consequence',
] as const satisfies readonly (keyof Question)[]

/**
 * The questionnaire without what is read with its Themenfeld only: enough to score, to list, to search and to ask what is in scope.
 * A card drawn from it would have no help, so cards take their question from `Domain` as it was.
 */
export function outlineOf(questionnaire: Questionnaire): Questionnaire {
  return { ...questionnaire, domains: questionnaire.domains.map(outlineOfDomain) }
}

/** The whole again: Themenfelder that are not among `domains` stay as they are in the outline. */
export function withTexts(outline: Questionnaire, domains: readonly Domain[]): Questionnaire {
  const whole = new Map(domains.map((domain) => [domain.id, domain]))
  return { ...outline, domains: outline.domains.map((domain) => whole.get(domain.id) ?? domain) }
}

function outlineOfDomain(domain: Domain): Domain {
  return { ...domain, questions: domain.questions.map(outlineOfQuestion) }
}

function outlineOfQuestion(question: Question): Question {
  const rest = { ...question }
  for (const field of TEXTS) delete rest[field]
  return rest
}
