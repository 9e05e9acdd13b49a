import { defineConfig } from '@playwright/test'
import browser from '../browser/playwright.config.ts'

/** As the browser tests, behind servers that others wrote. The app must have been built: `npm run test:servers` does that. */
export default defineConfig({ ...browser, testDir: '.' })
