import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { runPackage } from './command.mjs'
import { failuresInPlaywright } from './failures.mjs'
import { installIfNeeded } from './install.mjs'
import { provideChromium } from './provideChromium.mjs'
import { provideServers } from './provideServers.mjs'
import { freshResultFile, inWords, playwrightTally } from './tally.mjs'

/** npm run test:servers: the built app behind nginx and Apache with the files of deploy/, at the top and in a folder of the site. */
checkNode()
await installIfNeeded()
const { nginx, apache } = await provideServers()
const chromium = await provideChromium()
await build()
const results = freshResultFile('servers')
const code = await runPackage(
  '@playwright/test/cli.js',
  ['test', '--config', 'tests/servers/playwright.config.ts', '--reporter=list,json'],
  { env: { CHROMIUM: chromium, NGINX: nginx, APACHE: apache, PLAYWRIGHT_JSON_OUTPUT_FILE: results } },
)
const tally = playwrightTally(results, code)
console.log(`\n${[...failuresInPlaywright(results), inWords(tally)].join('\n')}`)
process.exit(tally.failed === 0 ? 0 : 1)
