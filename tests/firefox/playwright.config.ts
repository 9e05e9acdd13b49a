import { defineConfig } from '@playwright/test'
import { CACHE } from '../../src/dev/paths.mjs'
import chromium from '../browser/playwright.config.ts'

/** The same tests in Firefox; what differs between the two is in `launch.ts`. The app must have been built: `npm run test:firefox` does that. */
export default defineConfig({
  ...chromium,
  testDir: '../browser',
  outputDir: `${CACHE}/playwright-firefox`,
  use: { ...chromium.use, browserName: 'firefox' },
})
