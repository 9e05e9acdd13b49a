import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { CACHE } from '../../src/dev/paths.mjs'

/** Browser, server and origin come from support/test.ts. The app must have been built: `npm test -- browser` does that. */
export default defineConfig({
  testDir: '.',
  outputDir: `${CACHE}/playwright`,
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  forbidOnly: true,
  // what passes at the second attempt only is named at the end, and more than three of them count as failed: see src/dev/tally.mjs
  retries: 1,
  // for a busy computer with slow processors; where nothing fails nothing waits for them
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // in each test it would fetch the whole app once more; where it is the subject, the test says 'allow'
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    viewport: { width: 1280, height: 800 },
    // pictures of every step of every test are dear; where the log is not enough: npx playwright test … --trace on
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
})
