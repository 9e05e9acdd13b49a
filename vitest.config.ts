import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/firefox/**', 'tests/campaigns/**'],
    setupFiles: ['tests/propertyRuns.ts'],
  },
})
