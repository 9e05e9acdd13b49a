import type { Assessment } from '../assessment/schema.ts'
import { countedHalfYears } from '../plan/halfYears.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { PublicSums, PublicVorlage, ReleasedSums, VorlageChoices } from './vorlage.ts'
import { vorlageFacts } from './vorlageFacts.ts'

interface PublicInput {
  readonly questionnaire: Questionnaire
  /** without the answers, by its type: what is not here cannot leak */
  readonly assessment: Pick<Assessment, 'municipality' | 'audit' | 'measures'>
}

export function buildPublicVorlage(
  { questionnaire, assessment }: PublicInput,
  choices: VorlageChoices,
  released: readonly ReleasedSums[],
): PublicVorlage {
  return {
    readers: 'public',
    ...vorlageFacts(questionnaire, assessment, choices),
    halfYears: releasableSums(assessment.measures).flatMap((sums): PublicSums[] => {
      const ticked = released.find(({ year, half }) => year === sums.year && half === sums.half)
      const cost = ticked?.cost ? sums.cost : null
      const days = ticked?.days ? sums.days : null
      return cost === null && days === null ? [] : [{ ...sums, cost, days }]
    }),
  }
}

/** What the user may release, by half-year; a sum to which no measure states anything is none. */
export function releasableSums(measures: Assessment['measures']): PublicSums[] {
  return countedHalfYears(measures).flatMap(({ year, half, sums }) => {
    const { once, yearly } = sums
    const cost = once + yearly > 0 ? { once, yearly } : null
    const days = sums.days > 0 ? sums.days : null
    return cost === null && days === null ? [] : [{ year, half, cost, days }]
  })
}
