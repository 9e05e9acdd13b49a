import { defineConfig } from '@playwright/test'
import { CACHE } from '../../src/dev/paths.mjs'
import chromium from '../browser/playwright.config.ts'
import { MAIN } from './main.ts'

/**
 * The same tests in Firefox: those of `main.ts`, or all with `npm run test:firefox -- --all`. What differs between the two browsers is in
 * this folder. The app must have been built: `npm run test:firefox` does that.
 */
export default defineConfig({
  ...chromium,
  testDir: '../browser',
  testMatch: process.env['FIREFOX_TESTS'] === 'all' ? '**/*.spec.ts' : MAIN.map((name) => `**/${name}.spec.ts`),
  // these look at files, or start a Chromium themselves
  testIgnore: ['**/builtFiles.spec.ts', '**/egress.spec.ts', '**/bench.spec.ts'],
  outputDir: `${CACHE}/playwright-firefox`,
  use: { ...chromium.use, browserName: 'firefox' },
})
