import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inWords, playwrightTally, sum, tallyIn, vitestTally } from './tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(results: object): string {
  const path = join(folder, 'results.json')
  writeFileSync(path, JSON.stringify(results))
  return path
}

describe('a tally', () => {
  it('adds up and is written in one line', () => {
    expect(
      inWords(
        sum([
          { passed: 2, failed: 0 },
          { passed: 3, failed: 1 },
        ]),
      ),
    ).toBe('5 passed, 1 failed')
  })

  it('is the last one in an output; none means failure', () => {
    expect(tallyIn('1 passed, 0 failed\n\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3 })
    expect(tallyIn('Killed')).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a browser test that passed at the second attempt as passed, and several of them as failed', () => {
    const tally = (stats: object) => playwrightTally(file({ stats }), 1)
    expect(tally({ expected: 4, unexpected: 1, flaky: 1 })).toEqual({ passed: 5, failed: 1 })
    expect(playwrightTally(file({ stats: { expected: 4, unexpected: 0, flaky: 3 } }), 0)).toEqual({
      passed: 7,
      failed: 0,
    })
    expect(tally({ expected: 4, unexpected: 1, flaky: 4 })).toEqual({ passed: 4, failed: 5 })
  })

  it('counts a runner that fails without a failed test, or runs nothing', () => {
    expect(vitestTally(file({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 })
    expect(vitestTally(file({ numPassedTests: 0, numFailedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
    expect(vitestTally(join(folder, 'never-written.json'), 1)).toEqual({ passed: 0, failed: 1 })
  })
})
