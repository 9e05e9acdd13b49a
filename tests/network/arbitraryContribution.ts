import fc from 'fast-check'
import { SIZE_CLASSES } from '../../src/core/comparison/sizeClass.ts'
import { CONTRIBUTION_FORMAT, type Contribution } from '../../src/core/network/contribution.ts'
import { STATES } from '../../src/core/network/states.ts'

const tenths = fc.option(fc.integer({ min: 0, max: 50 }))
const percent = fc.option(fc.integer({ min: 0, max: 100 }))
const count = fc.integer({ min: 0, max: 40 })

/** Of one questionnaire and major version, with Themenfelder that not all of them have. */
export const arbitraryContribution: fc.Arbitrary<Contribution> = fc.record({
  format: fc.constant(CONTRIBUTION_FORMAT),
  questionnaire: fc.record({
    id: fc.constant('it-check-kommunen'),
    version: fc.constantFrom('1.0.0', '1.1.0', '1.10.0', '1.9.0'),
  }),
  quarter: fc.constantFrom('2025-Q4', '2026-Q1', '2026-Q4', '2027-Q2'),
  state: fc.option(fc.constantFrom(...STATES)),
  size: fc.constantFrom(...SIZE_CLASSES),
  overall: fc.record({
    mean: tenths,
    target: percent,
    must: fc.record({ met: count, missed: count, unclear: count }),
  }),
  domains: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('ORG', 'BAK', 'NET', 'KOM', '"a, b"', '*'),
      mean: tenths,
      target: percent,
      stufe: fc.option(fc.integer({ min: 0, max: 5 })),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  ),
})
