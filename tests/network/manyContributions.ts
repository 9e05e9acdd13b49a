import fullCheck from '../../questionnaires/it-check-kommunen/1.1.0.json' with { type: 'json' }
import type { SizeClass } from '../../src/core/comparison/sizeClass.ts'
import { CONTRIBUTION_FORMAT, type Contribution } from '../../src/core/network/contribution.ts'
import { contributionIdentity } from '../../src/core/network/identity.ts'
import type { State } from '../../src/core/network/states.ts'
import { type Random, randomFrom } from '../hostile/random.ts'

/** About as many municipalities as a state has. */
const STATES: readonly (readonly [State, number])[] = [
  ['RP', 2300],
  ['BY', 2056],
  ['SH', 1104],
  ['BW', 1101],
  ['NI', 940],
  ['MV', 725],
  ['TH', 605],
  ['HE', 421],
  ['SN', 418],
  ['BB', 413],
  ['NW', 396],
  ['ST', 218],
  ['SL', 52],
]
/** Of a hundred in all of Germany, about. */
const SIZES: readonly (readonly [SizeClass, number])[] = [
  ['tiny', 73],
  ['small', 20],
  ['medium', 5],
  ['large', 1],
  ['huge', 1],
]
const DOMAINS = fullCheck.domains.map(({ id }) => id)
const MUST = fullCheck.domains.reduce(
  (sum, { questions }) => sum + questions.filter((question) => 'must' in question && question.must).length,
  0,
)

/** As many as asked for, no two the same, always the same ones: what municipalities of all sizes and states might give of the full check. */
export function manyContributions(count: number): Contribution[] {
  const random = randomFrom(1)
  const found = new Map<string, Contribution>()
  while (found.size < count) {
    const contribution = oneOf(random)
    found.set(contributionIdentity(contribution), contribution)
  }
  return [...found.values()]
}

function oneOf(random: Random): Contribution {
  const size = weighted(SIZES, random)
  const state = weighted(STATES, random)
  // larger ones tend to be further
  const maturity = 8 + random.below(22) + SIZES.findIndex(([name]) => name === size) * 3
  const around = (middle: number, most: number, spread: number) =>
    Math.max(0, Math.min(most, middle + random.below(spread) - Math.floor(spread / 2)))
  const domains = DOMAINS.map((id) => {
    // a Themenfeld that concerns few questions there, or none
    if (random.below(30) === 0) return { id, mean: null, target: null, stufe: null }
    const mean = around(maturity, 50, 24)
    return {
      id,
      mean,
      target: around(mean * 3, 100, 30),
      stufe: Math.min(Math.floor(mean / 10), random.pick([1, 2, 5, 5])),
    }
  })
  const must = MUST - random.below(4)
  const met = Math.min(must, Math.floor((maturity * must) / 40) + random.below(5))
  const unclear = Math.min(must - met, random.below(4))
  return {
    format: CONTRIBUTION_FORMAT,
    questionnaire: { id: fullCheck.id, version: random.below(4) === 0 ? '1.0.0' : fullCheck.version },
    quarter: random.pick(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']),
    state: random.below(20) === 0 || size === 'huge' || size === 'large' ? null : state,
    size,
    overall: {
      mean: around(maturity, 50, 6),
      target: around(maturity * 3, 100, 12),
      must: { met, missed: must - met - unclear, unclear },
    },
    domains,
  }
}

function weighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let at = random.below(choices.reduce((sum, [, weight]) => sum + weight, 0))
  for (const [choice, weight] of choices) {
    at -= weight
    if (at < 0) return choice
  }
  return (choices[0] as readonly [T, number])[0]
}
