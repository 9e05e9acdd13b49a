import { defineConfig } from '@playwright/test'
import { CACHE } from '../../src/dev/paths.mjs'
import chromium from '../browser/playwright.config.ts'
import { LEFT_OUT } from './leftOut.ts'

/** These look at files, or start a Chromium themselves. */
const NO_FIREFOX = ['builtFiles', 'egress', 'bench']

const ignored = process.env['FIREFOX_TESTS'] === 'all' ? NO_FIREFOX : [...NO_FIREFOX, ...LEFT_OUT]

/**
 * The same tests in Firefox: without those of `leftOut.ts`, or all with `npm run test:firefox -- --all`. What differs between the two browsers
 * is in this folder. The app must have been built: `npm run test:firefox` does that.
 */
export default defineConfig({
  ...chromium,
  testDir: '../browser',
  testIgnore: ignored.map((name) => `**/${name}.spec.ts`),
  outputDir: `${CACHE}/playwright-firefox`,
  use: { ...chromium.use, browserName: 'firefox' },
})
