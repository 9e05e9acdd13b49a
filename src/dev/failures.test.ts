import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { failuresIn, failuresInPlaywright, failuresInVitest } from './failures.mjs'
import { ROOT } from './paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-failures-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(results: object): string {
  const path = join(folder, 'results.json')
  writeFileSync(path, JSON.stringify(results))
  return path
}

describe('a failure is named in one line', () => {
  it('of Vitest: the place, the test and what it said', () => {
    const assertionResults = [
      { fullName: 'sum adds', status: 'failed', failureMessages: ['\x1b[31mexpected 2\n  to be 3\x1b[39m', 'more'] },
      { fullName: 'sum is fine', status: 'passed', failureMessages: [] },
    ]
    const testResults = [{ name: join(ROOT, 'src/a.test.ts'), status: 'failed', assertionResults }]
    expect(failuresInVitest(file({ testResults }))).toEqual(['FAILED src/a.test.ts sum adds: expected 2 to be 3'])
  })

  it('of Vitest: a file that does not load', () => {
    const testResults = [
      { name: join(ROOT, 'src/a.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] },
    ]
    expect(failuresInVitest(file({ testResults }))).toEqual(['FAILED src/a.test.ts: no such module'])
  })

  it('of Playwright: tests of every group, apart from those that passed the second time', () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      file: 'plan.spec.ts',
      line: 7,
      tests: [{ results: statuses.map((status) => ({ status, errors: [{ message: 'too late' }] })) }],
    })
    const suites = [
      {
        specs: [spec('fine', 'passed')],
        suites: [{ specs: [spec('flaky', 'timedOut', 'passed'), spec('bad', 'failed', 'failed')] }],
      },
    ]
    expect(failuresInPlaywright(file({ suites }))).toEqual([
      'UNSTEADY plan.spec.ts:7 flaky: too late',
      'FAILED plan.spec.ts:7 bad: too late',
    ])
  })

  it('is found again in the output of a command', () => {
    expect(failuresIn('ok\nFAILED a: b\nUNSTEADY c: d\n12 passed, 1 failed\n')).toEqual([
      'FAILED a: b',
      'UNSTEADY c: d',
    ])
  })
})
