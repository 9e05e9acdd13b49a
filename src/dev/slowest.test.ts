import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from './paths.mjs'
import { inSeconds, slowestFiles, slowestTests } from './slowest.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-slowest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(results: object): string {
  const path = join(folder, 'results.json')
  writeFileSync(path, JSON.stringify(results))
  return path
}

describe('the slowest', () => {
  it('unit files come first, with their place in the repository', () => {
    const testResults = [
      { name: join(ROOT, 'src/a.test.ts'), startTime: 10, endTime: 60 },
      { name: join(ROOT, 'src/b.test.ts'), startTime: 0, endTime: 1500 },
    ]
    expect(inSeconds(slowestFiles(file({ testResults })))).toBe('    1.5 s  src/b.test.ts\n    0.1 s  src/a.test.ts')
  })

  it('browser tests are found in every group; what was run again counts with both runs', () => {
    const spec = (title: string, ...durations: number[]) => ({
      title,
      file: 'plan.spec.ts',
      line: 7,
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    })
    const suites = [{ specs: [spec('outside', 200)], suites: [{ specs: [spec('inside', 150, 100)] }] }]
    expect(slowestTests(file({ suites }))).toEqual([
      { name: 'plan.spec.ts:7 inside', ms: 250 },
      { name: 'plan.spec.ts:7 outside', ms: 200 },
    ])
  })

  it('are none where a runner wrote nothing', () => {
    expect(slowestFiles(join(folder, 'never-written.json'))).toEqual([])
  })
})
