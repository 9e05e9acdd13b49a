import { parseArgs } from 'node:util'
import { build } from '../../src/dev/build.mjs'
import { provideChromium } from '../../src/dev/provideChromium.mjs'
import { inWords, sum, type Tally } from '../../src/dev/tally.mjs'
import { fuzz } from './fuzz.ts'
import { kills } from './kills.ts'
import { laws } from './laws.ts'
import { lock } from './lock.ts'

/** Tests by chance that go on as long as one lets them, and what part of the time each gets. */
const CAMPAIGNS = {
  laws: { part: 0.25, go: laws },
  fuzz: { part: 0.25, go: fuzz },
  kills: { part: 0.35, go: (minutes: number) => kills({ minutes }) },
  lock: { part: 0.15, go: lock },
}

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, only: { type: 'string' } } })
const minutes = Number(values.minutes)
const chosen = Object.entries(CAMPAIGNS).filter(([name]) => values.only === undefined || values.only === name)
if (!(minutes > 0) || chosen.length === 0) {
  console.error(`Call: npm run campaigns -- --minutes 10 [--only ${Object.keys(CAMPAIGNS).join(' | ')}]`)
  process.exit(2)
}

await provideChromium()
await build()
const tallies: Tally[] = []
for (const [name, { part, go }] of chosen) {
  console.log(`\n== ${name}`)
  const tally = await go(chosen.length === 1 ? minutes : minutes * part)
  console.log(`== ${name}: ${inWords(tally)}`)
  tallies.push(tally)
}
const total = sum(tallies)
console.log(`\n${inWords(total)}`)
process.exit(total.failed === 0 ? 0 : 1)
