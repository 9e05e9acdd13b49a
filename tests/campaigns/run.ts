import { parseArgs } from 'node:util'
import { build } from '../../src/dev/build.mjs'
import { provideChromium } from '../../src/dev/provideChromium.mjs'
import { inWords, sum, type Tally } from '../../src/dev/tally.mjs'
import { type Campaign, Random } from './campaign.ts'
import { damagedFiles } from './damagedFiles.ts'
import { killedBrowser } from './killedBrowser.ts'
import { propertyRuns } from './propertyRuns.ts'

/** npm run campaigns -- --minutes 10 [--seed 123] [--only killedBrowser]: every round counts as one test. */
const CAMPAIGNS: readonly Campaign[] = [propertyRuns, damagedFiles, killedBrowser]
/** More of the same would only fill the screen. */
const ENOUGH_FAILURES = 3

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const minutes = Number(values.minutes)
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
const chosen = CAMPAIGNS.filter(({ name }) => values.only === undefined || name === values.only)
if (!(minutes > 0) || !Number.isInteger(firstSeed) || chosen.length === 0) {
  const names = CAMPAIGNS.map(({ name }) => name).join(' | ')
  console.error(`Call: npm run campaigns -- --minutes 10 [--seed 123] [--only ${names}]`)
  process.exit(2)
}

await provideChromium()
await build()
const whole = chosen.reduce((total, { percent }) => total + percent, 0)
const tallies: Tally[] = []
for (const campaign of chosen) {
  console.log(`\n== ${campaign.name}, first seed ${firstSeed}`)
  const tally = await go(campaign, (minutes * 60_000 * campaign.percent) / whole)
  console.log(`== ${campaign.name}: ${inWords(tally)}`)
  tallies.push(tally)
}
const total = sum(tallies)
console.log(`\n${inWords(total)}`)
process.exit(total.failed === 0 ? 0 : 1)

async function go(campaign: Campaign, milliseconds: number): Promise<Tally> {
  const end = performance.now() + milliseconds
  const rounds = await campaign.start()
  const tally = { passed: 0, failed: 0 }
  try {
    for (let seed = firstSeed; performance.now() < end && tally.failed < ENOUGH_FAILURES; seed++) {
      const wrong = await rounds.round(new Random(seed)).catch((error: unknown) => inFull(error))
      if (wrong === null) tally.passed++
      else {
        tally.failed++
        console.error(`${campaign.name} with --seed ${seed}: ${wrong}`)
      }
    }
  } finally {
    await rounds.stop()
  }
  return tally
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
