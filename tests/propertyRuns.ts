import fc from 'fast-check'

/**
 * Lets a campaign run the property tests longer and from other starting points than `npm test` does.
 * A failure prints its seed; PROPERTY_SEED=<seed> repeats it.
 */
const { PROPERTY_RUNS, PROPERTY_SEED } = process.env
fc.configureGlobal({
  ...(PROPERTY_RUNS ? { numRuns: Number(PROPERTY_RUNS) } : {}),
  ...(PROPERTY_SEED ? { seed: Number(PROPERTY_SEED) } : {}),
})
