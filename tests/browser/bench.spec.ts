import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DIST, ROOT } from '../../src/dev/paths.mjs'
import { expect, test } from './support/test.ts'

/** That the benchmark still finds what it measures, and that its plain page still shows the same as the app; no figure is looked at. */
test('npm run bench measures', async () => {
  const args = ['src/dev/run.mjs', 'tests/bench/run.ts', '--parts', 'start,answer', '--pairs', '1', '--cpu', '1']
  const env = { ...process.env, IT_CHECK_DIST: DIST }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  for (const row of ['deep link → first question, nothing cached', 'answer → “gespeichert” on the screen']) {
    expect(stdout).toContain(row)
  }
})
