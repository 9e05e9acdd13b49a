import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/core/json.ts'
import { parseContribution } from '../../src/core/network/contribution.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import { openWithPassword } from '../../src/files/age/openWithPassword.ts'
import { parseLock } from '../../src/files/disk/lockFile.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { readPart } from '../../src/files/readPart.ts'
import { readPractice } from '../../src/files/readPractice.ts'
import { accepted } from '../accepted.ts'
import { readSources } from '../architecture/sources.ts'

const folder = new URL('../files/saved/', import.meta.url)
const bytesOf = (name: string) => Uint8Array.from(readFileSync(new URL(name, folder)))

/** 'it-check/assessment@2' → @1 and @2: a version that was written once is written in files for ever. */
function formatsIn(code: string): string[] {
  return [...code.matchAll(/'it-check\/([a-z-]+)@(\d+)'/g)].flatMap(([, kind, version]) =>
    Array.from({ length: Number(version) }, (_, i) => `${kind}@${i + 1}`),
  )
}

const code = [...readSources()].filter(([file]) => /^src\/(?!dev\/).*(?<!\.test|\.example)\.ts$/.test(file))
/** Versions of the database: see `database.test.ts`. `file` is the archive around an assessment; age is a format of others, of which one version exists. */
const FORMATS = [...new Set(['age@1', ...code.flatMap(([, text]) => formatsIn(text))])].toSorted()

/** Which saved file shows that a format still opens, and how it is opened. */
const OPENED: Readonly<Record<string, readonly [name: string, open: (bytes: Uint8Array) => Promise<unknown>]>> = {
  'age@1': [
    'age@1.itcheck.age',
    async (bytes) => accepted(readItcheck(accepted(await openWithPassword(bytes, 'fünf-Stühle-am-Rhein')))),
  ],
  'assessment@1': ['assessment@1.itcheck', async (bytes) => accepted(readItcheck(bytes))],
  'contribution@1': ['contribution@1.json', async (bytes) => accepted(parseContribution(accepted(readJson(bytes))))],
  'file@1': ['assessment@1.itcheck', async (bytes) => accepted(readItcheck(bytes))],
  'lock@1': ['lock@1.itcheck.lock', async (bytes) => parseLock(new TextDecoder().decode(bytes))],
  'part@1': ['part@1.itcheck-part', async (bytes) => accepted(readPart(bytes))],
  'practice@1': ['practice@1.json', async (bytes) => accepted(readPractice(bytes))],
  'questionnaire@1': ['questionnaire@1.json', async (bytes) => accepted(openQuestionnaire(bytes, new Map()))],
}

/** SHA-256 of each saved file: it stands for what users have, so it is never written again. */
const FROZEN: Readonly<Record<string, string>> = {
  'age@1.itcheck.age': '1cfc6aec0cb2daed8bf7aca0eb4290e7456f90aebc80031594de40a4f37c85ca',
  'assessment@1.itcheck': 'dd9a1effbf3d6c779d1b87ba5367b6ba42dae33297d2f39ca6aeda06ef593cd0',
  'assessment@1.opened.json': 'cce5ba4fddccf9a745d233288af95996a3d1fd0169d5d12f6452ce0fd8269523',
  'contribution@1.json': 'a8005ca58a9115b10352eb13a9ebb82d40c90b0897e6837b0e2c4d200e01bb40',
  'database@1.json': 'c8de66c41976a27639410568b0cdf25a1e7b85a5e243b1308130b22f9dff5bad',
  'database@2.json': '1c3150bb0744bf8db0cc3c2fb13b1143d79813e29562924b960415cb355a61c0',
  'database@3.json': 'df27344c9a27e057f61cf37bbb49e9534d578499b8a9bcd5ab8542ad650e94aa',
  'database@4.json': '7bf04e57f18fd3ca4aa916ea5a8636050e5d66bf959604f70066224b09aa1e27',
  'lock@1.itcheck.lock': '079a5ba15593667105f68696befed2aa804dc6741121cfef176b3fe79ae243d9',
  'part@1.itcheck-part': 'bfff0d754cb9f18d73c29408b63bb5f0cd7d1fc802ca4292454689af5b4362a0',
  'part@1.itcheck-part.age': '6ffa6349c411dffe6d8df1c438d7d5071ffc20037d3292e3d1ab0d6002aa5a30',
  'practice@1.json': '465c4b0a5f50050033bef8790ec523f4251891094ccf92d63cb65258c3c45476',
  'questionnaire@1.json': '418c080847f8ee115db789405f90605ff4db33e020bb56f0c256bdb46474f67c',
}

describe('every format version that was ever written', () => {
  it('is found in the code', () => {
    expect(FORMATS).toEqual(expect.arrayContaining(['assessment@1', 'file@1', 'questionnaire@1']))
    expect(formatsIn("const A = 'it-check/part@3'")).toEqual(['part@1', 'part@2', 'part@3'])
  })

  it.each(FORMATS)('%s has a saved file, which opens', async (format) => {
    const [name, open] = OPENED[format] ?? []
    expect(name && readdirSync(folder).includes(name), `tests/files/saved has no file of ${format}`).toBe(true)
    if (name && open) expect(await open(bytesOf(name))).toBeTruthy()
  })
})

it('a part that was saved with a password opens', async () => {
  const opened = await openWithPassword(bytesOf('part@1.itcheck-part.age'), 'fünf-Stühle-am-Rhein')
  expect(accepted(readPart(accepted(opened)))).toEqual(accepted(readPart(bytesOf('part@1.itcheck-part'))))
})

it('no saved file is ever written again', () => {
  const found = readdirSync(folder).map((name) => [name, createHash('sha256').update(bytesOf(name)).digest('hex')])
  expect(Object.fromEntries(found)).toEqual(FROZEN)
})
