import type { Contribution } from './contribution.ts'

/**
 * Equal for contributions that say the same, whatever the order of their fields and Themenfelder: a file that is opened twice counts once.
 * Two municipalities of a group with the same figures cannot be told apart by it either; nothing in a contribution could.
 */
export function contributionIdentity(contribution: Contribution): string {
  const { questionnaire, quarter, state, size, overall, domains } = contribution
  const { met, missed, unclear } = overall.must
  const figures = domains
    .map(({ id, mean, target, stufe }) => `${JSON.stringify(id)} ${mean} ${target} ${stufe}`)
    .sort()
  const whole = [overall.mean, overall.target, met, missed, unclear]
  return [JSON.stringify(questionnaire.id), questionnaire.version, quarter, state, size, ...whole, ...figures].join()
}
