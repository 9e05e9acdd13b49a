import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import { problemTexts } from '../../src/i18n/problems.ts'
import { BROKEN_QUESTIONNAIRES } from './brokenQuestionnaires.ts'
import { itcheck, itcheckHere, PROCESS_TIMEOUT } from './itcheck.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT })

const FOLDER = new URL('../files/questionnaires/broken/', import.meta.url)
const files = readdirSync(FOLDER).sort()
const known = shippedLists()

function open(name: string) {
  const result = openQuestionnaire(new Uint8Array(readFileSync(new URL(`${name}.json`, FOLDER))), known)
  return { ok: result.ok, problems: result.ok ? result.warnings : result.problems }
}

it('has a line in the table for every file', () => {
  expect(Object.keys(BROKEN_QUESTIONNAIRES).map((name) => `${name}.json`)).toEqual(files)
})

describe('openQuestionnaire', () => {
  it.each(Object.entries(BROKEN_QUESTIONNAIRES))('finds what is wrong in %s, and nothing else', (name, expected) => {
    const { ok, problems } = open(name)
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(expected)
    expect(ok).toBe(name.startsWith('warning-'))
  })

  it('gives every sentence the parameters it names', () => {
    for (const { problems } of Object.keys(BROKEN_QUESTIONNAIRES).map(open)) {
      for (const problem of problems) {
        const names = [...problemTexts.de[problem.code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(Object.keys(problem.params ?? {})).toEqual(expect.arrayContaining(names))
      }
    }
  })

  it('meets every code a questionnaire can have', () => {
    const met = new Set(Object.keys(BROKEN_QUESTIONNAIRES).flatMap((name) => open(name).problems.map((p) => p.code)))
    const codes = Object.keys(problemTexts.de)
    // files of megabytes lie in no folder; `json.test.ts` makes them
    const made = new Set(['too-large', 'too-many'])
    const ofQuestionnaires = codes.slice(0, codes.indexOf('questionnaire-mismatch')).filter((code) => !made.has(code))
    expect([...met].sort()).toEqual(ofQuestionnaires.sort())
  })
})

describe('itcheck validate', () => {
  it('prints one line for each problem of each file and ends with the worst code', async () => {
    const { code, stdout, stderr } = await itcheck(['validate', ...files], FOLDER)
    const lines = stdout.trimEnd().split('\n')
    const places = lines.map((line) => /^(\S+?)\.json:(\S*) (\S+) .+ \(.+\)$/.exec(line)?.slice(1) ?? [line])
    expect(places).toEqual(
      Object.entries(BROKEN_QUESTIONNAIRES).flatMap(([name, expected]) =>
        expected.map((line) => [name, line.split(' ')[1] ?? '', line.split(' ')[0]]),
      ),
    )
    expect(stderr).toContain(`${files.length} files: `)
    expect(code).toBe(2)
  })

  it.each([
    ['kitchen-sink.json', 0],
    ['broken/warning-unknown-field.json', 0],
    ['broken/rank-duplicate.json', 1],
    ['broken/newer-format.json', 1],
    ['broken/not-json-comma.json', 2],
    ['broken/not-utf8.json', 2],
    ['broken/too-deep.json', 2],
    ['no-such-file.json', 2],
  ])('ends %s with %i', async (file, code) => {
    const path = fileURLToPath(new URL(`../${file}`, FOLDER))
    expect((await itcheckHere('validate', path)).code).toBe(code)
  })

  it('prints JSON that holds the same as the lines', async () => {
    const { code, stdout } = await itcheck(['validate', '--json', 'many-at-once.json', 'rank-duplicate.json'], FOLDER)
    const records: Record<string, unknown>[] = JSON.parse(stdout)
    expect(records.map((r) => `${basename(String(r['file']), '.json')} ${r['code']} ${r['path']}`)).toEqual(
      ['many-at-once', 'rank-duplicate'].flatMap((name) =>
        BROKEN_QUESTIONNAIRES[name]?.map((line) => `${name} ${line}`),
      ),
    )
    expect(records.at(-1)).toEqual({
      file: 'rank-duplicate.json',
      path: '/domains/1/questions/0/rank',
      code: 'rank-duplicate',
      severity: 'error',
      text: 'Rank 1 of NET-01 already belongs to BAK-01.',
      hint: 'Give each question a rank of its own.',
      params: { rank: 1, question: 'NET-01', other: 'BAK-01' },
    })
    expect(code).toBe(1)
  })

  it('prints an empty JSON list for what is clean', async () => {
    const { code, stdout } = await itcheckHere(
      'validate',
      '--json',
      fileURLToPath(new URL('../kitchen-sink.json', FOLDER)),
    )
    expect([code, JSON.parse(stdout)]).toEqual([0, []])
  })
})
