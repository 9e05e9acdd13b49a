import { defineConfig } from 'vitest/config'

/** The app must have been built: `npm run test:firefox` does that. One browser at a time; it takes its time to start. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
