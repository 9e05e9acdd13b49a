import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/firefox/**'],
    // a slow day must not fail a test: what is slow shows in `npm run bench`
    testTimeout: 120_000,
    setupFiles: ['tests/propertyRuns.ts'],
  },
})
