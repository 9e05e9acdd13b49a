import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { runPackage } from './command.mjs'
import { failuresInVitest } from './failures.mjs'
import { installIfNeeded } from './install.mjs'
import { provideFirefox } from './provideFirefox.mjs'
import { freshResultFile, inWords, vitestTally } from './tally.mjs'

/** npm run test:firefox: the main ways through the app in Firefox ESR, which Playwright cannot drive as it is installed by an administration. */
checkNode()
await installIfNeeded()
const firefox = await provideFirefox()
await build()
const results = freshResultFile('firefox')
const code = await runPackage(
  'vitest/vitest.mjs',
  [
    'run',
    '--config',
    'tests/firefox/vitest.config.ts',
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  { env: { FIREFOX: firefox } },
)
const tally = vitestTally(results, code)
console.log(`\n${[...failuresInVitest(results), inWords(tally)].join('\n')}`)
process.exit(tally.failed === 0 ? 0 : 1)
