import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { runPackage } from './command.mjs'
import { failuresInPlaywright } from './failures.mjs'
import { installIfNeeded } from './install.mjs'
import { notRun } from './notRun.mjs'
import { provideFirefox } from './provideFirefox.mjs'
import { inSeconds, slowestTests } from './slowest.mjs'
import { freshResultFile, inWords, playwrightTally } from './tally.mjs'

/**
 * npm run test:firefox: the browser tests in Firefox ESR without the longest; with `-- --all` all of them, with
 * `-- report.spec.ts` those of one file.
 */
checkNode()
const args = process.argv.slice(2)
const handedOn = args.filter((arg) => arg !== '--all')
const all = args.includes('--all') || handedOn.some((arg) => !arg.startsWith('-'))
await installIfNeeded()
const firefox = await provideFirefox()
await build()
const results = freshResultFile('firefox')
const code = await runPackage(
  '@playwright/test/cli.js',
  ['test', '--config', 'tests/firefox/playwright.config.ts', '--reporter=list,json', ...handedOn],
  { env: { FIREFOX: firefox, PLAYWRIGHT_JSON_OUTPUT_FILE: results, ...(all ? { FIREFOX_TESTS: 'all' } : {}) } },
)
const tally = playwrightTally(results, code)
console.log(`\nThe slowest tests in Firefox:\n${inSeconds(slowestTests(results))}`)
console.log(`\n${[...notRun(results), ...failuresInPlaywright(results), inWords(tally)].join('\n')}`)
process.exit(tally.failed === 0 ? 0 : 1)
