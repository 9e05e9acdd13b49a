import { randomInt } from 'node:crypto'
import { runPackage } from '../../src/dev/command.mjs'
import { failuresInVitest } from '../../src/dev/failures.mjs'
import { freshResultFile, sum, type Tally, vitestTally } from '../../src/dev/tally.mjs'
import { readSources } from '../architecture/sources.ts'

/** In a short campaign each law is tried less often, so that one round does not take longer than all of it shall. */
const RUNS_OF_EACH = { least: 100, most: 500, perMinute: 250 }
const USES_CHANCE = /from 'fast-check'|\/(randomVector|arbitraryContent)\.ts'/

/** The property tests of `npm test` for so many minutes, longer and from another starting point each time. */
export async function laws(minutes: number): Promise<Tally> {
  const files = [...readSources()]
    .filter(([name, text]) => name.endsWith('.test.ts') && USES_CHANCE.test(text))
    .map(([name]) => name)
  const end = performance.now() + minutes * 60_000
  const { least, most, perMinute } = RUNS_OF_EACH
  const runs = Math.round(Math.min(most, Math.max(least, minutes * perMinute)))
  const tallies: Tally[] = []
  do tallies.push(await once(files, runs, randomInt(2 ** 31)))
  while (performance.now() < end && sum(tallies).failed === 0)
  return sum(tallies)
}

async function once(files: readonly string[], runs: number, seed: number): Promise<Tally> {
  console.log(`laws: PROPERTY_SEED=${seed} PROPERTY_RUNS=${runs}`)
  const results = freshResultFile('campaign')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
  const code = await runPackage('vitest/vitest.mjs', ['run', ...files, '--testTimeout=600000', ...reporters], {
    env: { PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed) },
  })
  for (const failure of failuresInVitest(results)) console.log(failure)
  return vitestTally(results, code)
}
