import type { Contribution } from './contribution.ts'

/**
 * The file as text, for people with an editor as well: one field a line, in the order of the schema, a line break at the end.
 * Same contribution, same text.
 */
export function contributionText(contribution: Contribution): string {
  const { format, questionnaire, quarter, state, size, overall, domains } = contribution
  const { mean, target, must } = overall
  const ordered: Contribution = {
    format,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    quarter,
    state,
    size,
    overall: { mean, target, must: { met: must.met, missed: must.missed, unclear: must.unclear } },
    domains: domains.map(({ id, mean, target, stufe }) => ({ id, mean, target, stufe })),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
