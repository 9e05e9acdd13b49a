import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { runPackage } from './command.mjs'
import { failuresInPlaywright, failuresInVitest } from './failures.mjs'
import { installIfNeeded } from './install.mjs'
import { provideChromium } from './provideChromium.mjs'
import { inSeconds, slowestFiles, slowestTests } from './slowest.mjs'
import { freshResultFile, inWords, playwrightTally, sum, tallyOfCode, vitestTally } from './tally.mjs'

/** npm test runs all of these in this order; `npm test -- types unit` runs some of them. */
const STEPS = {
  types: () => check('typescript/bin/tsc', '--noEmit', '-p', '.'),
  'types-core': () => check('typescript/bin/tsc', '--noEmit', '-p', 'src/core'),
  'types-worker': () => check('typescript/bin/tsc', '--noEmit', '-p', 'src/app/tsconfig.serviceWorker.json'),
  format: () => check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  lint: () => check('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  unused: () => check('knip/bin/knip.js', '--no-config-hints'),
  unit,
  browser,
}

checkNode()
const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(STEPS, name))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`)
  process.exit(2)
}

await installIfNeeded()
const tallies = []
/** what to look at first when all this takes too long; shown at the end, where one finds it @type {string[]} */
const slow = []
/** a line each @type {string[]} */
const failures = []
for (const [name, step] of Object.entries(STEPS)) {
  if (named.length > 0 && !named.includes(name)) continue
  const start = performance.now()
  console.log(`\n== ${name}`)
  const tally = await step()
  tallies.push(tally)
  console.log(`== ${name}: ${inWords(tally)} in ${Math.round((performance.now() - start) / 1000)} s`)
}
const total = sum(tallies)
if (slow.length > 0) console.log(`\n${slow.join('\n\n')}`)
if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
console.log(`\n${inWords(total)}`)
process.exit(total.failed === 0 ? 0 : 1)

/**
 * @param {string} file program of a package
 * @param {string[]} args
 */
async function check(file, ...args) {
  return tallyOfCode(await runPackage(file, args))
}

async function unit() {
  const results = freshResultFile('vitest')
  const code = await runPackage('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ])
  failures.push(...failuresInVitest(results))
  slow.push(`The slowest unit test files:\n${inSeconds(slowestFiles(results))}`)
  return vitestTally(results, code)
}

async function browser() {
  const chromium = await provideChromium()
  await build()
  const results = freshResultFile('playwright')
  const code = await runPackage(
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    { env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: results } },
  )
  failures.push(...failuresInPlaywright(results))
  slow.push(`The slowest browser tests:\n${inSeconds(slowestTests(results))}`)
  return playwrightTally(results, code)
}
