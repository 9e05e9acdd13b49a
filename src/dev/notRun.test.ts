import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { notRun } from './notRun.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-not-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what was not run', () => {
  it('is counted by its reason, the most frequent first, in every group', () => {
    const spec = (status: string, description?: string) => ({
      tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }], results: [] }],
    })
    const suites = [
      {
        specs: [spec('skipped', 'no fingers'), spec('expected')],
        suites: [{ specs: [spec('skipped', 'no disk'), spec('skipped', 'no disk'), spec('skipped')] }],
      },
    ]
    const path = join(folder, 'results.json')
    writeFileSync(path, JSON.stringify({ suites }))
    expect(notRun(path)).toEqual(['2 not run: no disk', '1 not run: no fingers', '1 not run: no reason given'])
  })

  it('is nothing where a runner wrote nothing', () => {
    expect(notRun(join(folder, 'never-written.json'))).toEqual([])
  })
})
