import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Their databases and programs live in the globals of the process: each file has a process of its own. */
const ALONE = ['src/storage/**/*.test.ts', 'src/dev/**/*.test.ts', 'tests/cli/**/*.test.ts', ...withDatabase()]

/** Two files of one process take each other's database away. */
function withDatabase(): string[] {
  return ['src', 'tests']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes("'fake-indexeddb/auto'"))
}

export default defineConfig({
  test: {
    // a slow day must not fail a test: what is slow shows in `npm run bench`
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/propertyRuns.ts'],
    projects: [
      {
        extends: true,
        test: {
          // starting a process and loading the questionnaires takes longer than most of these files do
          name: 'together',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/browser/**', ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
