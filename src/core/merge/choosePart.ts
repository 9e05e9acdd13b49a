import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'

/** How the questions of a part are chosen. Nothing named: none, but with `everything` all. */
export type PartChoice =
  | { readonly by: 'domain'; readonly domains: readonly string[] }
  /** whom the questionnaire says one asks, by id of the role, and who was written into an answer as the one to ask */
  | { readonly by: 'person'; readonly roles: readonly string[]; readonly assignees: readonly string[] }
  | { readonly by: 'everything' }

/** Ids of the questions in scope that are meant, in questionnaire order. */
export function choosePart(
  questionnaire: Questionnaire,
  assessment: Assessment,
  choice: PartChoice,
  { onlyOpen }: { readonly onlyOpen: boolean },
): string[] {
  return questionStates(questionnaire, assessment)
    .filter(({ status }) => status !== 'out' && (!onlyOpen || status === 'open'))
    .filter((state) => isMeant(state, assessment, choice))
    .map(({ question }) => question.id)
}

/** Everybody who was written into an answer as the one to ask, in order of the alphabet. */
export function assigneesIn({ answers }: Assessment): string[] {
  const named = Object.values(answers).flatMap(({ assignee }) => assignee?.trim() || [])
  return [...new Set(named)].sort()
}

function isMeant({ question, domain }: QuestionState, { answers }: Assessment, choice: PartChoice): boolean {
  switch (choice.by) {
    case 'domain':
      return choice.domains.includes(domain.id)
    case 'person': {
      const assignee = answers[question.id]?.assignee?.trim()
      if (assignee !== undefined && choice.assignees.includes(assignee)) return true
      return (question.ask ?? []).some((role) => choice.roles.includes(role))
    }
    case 'everything':
      return true
    default:
      return choice satisfies never
  }
}
