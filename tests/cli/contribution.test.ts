import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { scoredTowns, TOWNS, townFile } from '../comparison/towns.ts'
import { givenBy } from '../network/givers.ts'
import { itcheck, itcheckHere, PROCESS_TIMEOUT } from './itcheck.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT })

const folder = mkdtempSync(join(tmpdir(), 'itcheck-contribution-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [, tiny, , provisional, town] = TOWNS
if (!tiny || !provisional || !town) throw new Error('there are fewer towns')
const put = (which: typeof town, name: string) => {
  const path = join(folder, name)
  writeFileSync(path, townFile(which))
  return path
}
const ofApp = givenBy(scoredTowns([town])[0] as never)?.text

describe('itcheck contribution', () => {
  it('prints and writes the bytes that the app saves', async () => {
    const out = join(folder, 'beitrag.json')
    put(town, 'town.itcheck')
    const printed = await itcheck(['contribution', 'town.itcheck'], folder)
    expect(printed).toEqual({ code: 0, stdout: ofApp, stderr: '' })
    expect(await itcheckHere('contribution', join(folder, 'town.itcheck'), '--out', out)).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(readFileSync(out, 'utf8')).toBe(ofApp)
  })

  it('says every reason why there is none, and gives one without the state', async () => {
    const few = await itcheckHere('contribution', put(tiny, 'tiny.itcheck'))
    expect([few.code, few.stdout]).toEqual([1, ''])
    expect(few.stderr).toMatch(
      /:\/municipality\/state contribution-few Not with the federal state: .*\(Leave out the state/,
    )
    const without = await itcheckHere('contribution', join(folder, 'tiny.itcheck'), '--without-state')
    expect(without.code).toBe(0)
    expect(JSON.parse(without.stdout)).toMatchObject({ state: null, size: 'tiny' })
    const open = await itcheckHere('contribution', put(provisional, 'open.itcheck'))
    expect(open.stderr).toContain('contribution-provisional The result is still provisional.')
  })

  it('shows the example and does not write it', async () => {
    const example = 'questionnaires/samples/musterstadt-full.json'
    const shown = await itcheckHere('contribution', example)
    expect(shown.code).toBe(0)
    expect(shown.stderr).toContain('contribution-example This is the example of IT-Check.')
    const out = join(folder, 'example.json')
    expect((await itcheckHere('contribution', example, '--out', out)).code).toBe(1)
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  it('wants one file', async () => {
    const wrong = await itcheckHere('contribution')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toMatch(/^contribution needs exactly one file\./)
  })
})
