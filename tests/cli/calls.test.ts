import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { itcheck, itcheckHere, PROCESS_TIMEOUT } from './itcheck.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT })

const here = new URL('.', import.meta.url)

it.each([
  [[], 'No command is given.'],
  [['valdiate', 'x.json'], 'There is no command "valdiate".'],
  [['validate'], 'validate needs at least one questionnaire file.'],
  [['validate', 'x.json', '--jsno'], "Unknown option '--jsno'."],
  [['score'], 'score needs exactly one file.'],
  [['score', 'a.json', 'b.json'], 'score needs exactly one file.'],
  [['score', 'a.json', '--questionnaire'], '--questionnaire'],
  [['report', '--profile', 'council', '--out', 'x.pdf'], 'report needs exactly one file.'],
  [['report', 'a.json', '--out', 'x.pdf'], '--profile with one of: public, council, internal.'],
  [['report', 'a.json', '--profile', 'secret', '--out', 'x.pdf'], '--profile with one of'],
  [['report', 'a.json', '--profile', 'council'], '--out'],
  [['report', 'a.json', '--profile', 'council', '--lang', 'fr', '--out', 'x.pdf'], 'language "fr"'],
  [['report', 'a.json', '--profile', 'council', '--date', '2026-02-30', '--out', 'x.pdf'], '--date'],
])('the wrong call %j is told what is wrong and how to call', async (args, reason) => {
  const { code, stdout, stderr } = await itcheckHere(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]).toContain(reason)
  expect(stderr).toContain('Usage: npm run --silent itcheck -- <command>')
})

it('ends a wrong call with 2 and nothing on stdout', async () => {
  const { code, stdout, stderr } = await itcheck(['score'], here)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Usage: ')
})

it('explains itself on stdout when asked', async () => {
  const { code, stdout, stderr } = await itcheck(['--help'], here)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Usage: ')
})

it('notes where folder and file name are not what a questionnaire says of itself', async () => {
  const shipped = new URL('../../questionnaires/kurz-check/1.0.2.json', import.meta.url)
  const right = await itcheck(['validate', fileURLToPath(shipped)], here)
  expect([right.code, right.stderr]).toEqual([0, '1 file: 0 errors, 0 warnings\n'])
  const folder = mkdtempSync(join(tmpdir(), 'it-check-misplaced-'))
  const elsewhere = join(folder, '2.0.0.json')
  copyFileSync(shipped, elsewhere)
  const wrong = await itcheck(['validate', elsewhere], here)
  rmSync(folder, { recursive: true })
  expect([wrong.code, wrong.stdout]).toEqual([0, ''])
  expect(wrong.stderr).toContain('by its content this is kurz-check/1.0.2.json')
})

it('does not count a file that it could not read as one without errors', async () => {
  const { code, stderr } = await itcheck(['validate', 'nowhere.json'], here)
  expect(code).toBe(2)
  expect(stderr).toContain('1 file: 0 errors, 0 warnings, 1 not read')
})
