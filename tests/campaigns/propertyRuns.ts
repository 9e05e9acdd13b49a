import { runPackage } from '../../src/dev/command.mjs'
import { freshResultFile, vitestTally } from '../../src/dev/tally.mjs'
import { readSources } from '../architecture/sources.ts'
import type { Campaign } from './campaign.ts'

const RUNS = 500
const USES_CHANCE = /from 'fast-check'|\/randomVector\.ts'|\/arbitraryContent\.ts'/

/** The property tests of `npm test`, longer and from another starting point each round. */
export const propertyRuns: Campaign = {
  name: 'propertyRuns',
  percent: 35,
  start: async () => {
    const files = [...readSources()]
      .filter(([name, text]) => name.endsWith('.test.ts') && USES_CHANCE.test(text))
      .map(([name]) => name)
    if (files.length === 0) throw new Error('No test file uses fast-check')
    return { round: ({ seed }) => round(files, seed), stop: async () => undefined }
  },
}

async function round(files: readonly string[], seed: number): Promise<string | null> {
  const results = freshResultFile('campaign')
  const args = [
    'run',
    ...files,
    '--testTimeout=600000',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]
  const env = { PROPERTY_RUNS: String(RUNS), PROPERTY_SEED: String(seed) }
  const { passed, failed } = vitestTally(results, await runPackage('vitest/vitest.mjs', args, { env }))
  return failed === 0 ? null : `${failed} of ${passed + failed} tests failed, see above`
}
