import 'fake-indexeddb/auto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fit } from '../../src/core/assessment/fit.ts'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { SIDES, signedMark } from '../../src/core/assessment/signOff.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { upgrade } from '../../src/core/versions/upgrade.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { readState } from '../../src/storage/assessmentRows.ts'
import { Database } from '../../src/storage/database.ts'
import { installDefinition } from '../../src/storage/definitions.ts'
import { readBundle, writeBundle } from '../../src/storage/exchange.ts'
import { freezeAssessment, signFor } from '../../src/storage/signOff.ts'
import { testWorld } from '../../src/storage/testing.ts'
import { upgradeAssessment, upgradeBasis } from '../../src/storage/upgradeAssessment.ts'
import { accepted } from '../accepted.ts'
import { itcheckHere } from '../cli/itcheck.ts'

const NEWER = '1.1.0'
const bytesOf = (version: string) => Uint8Array.from(readFileSync(`questionnaires/it-check-kommunen/${version}.json`))
const sample = JSON.parse(readFileSync('questionnaires/samples/musterstadt-full.json', 'utf8')) as AssessmentFile
const folder = mkdtempSync(join(tmpdir(), 'itcheck-upgrade-'))
const db = new Database('real-upgrade')
const world = testWorld()
let newer: Questionnaire

beforeAll(async () => {
  await db.open()
  newer = accepted(openQuestionnaire(bytesOf(NEWER), new Map()))
  await installDefinition(db, bytesOf(NEWER), true)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await db.delete()
})

/** The sample as it was answered with this version, so far as `keep` lets its answers through. */
function answeredWith(version: string, id: string, keep: (place: number) => boolean): AssessmentFile {
  const answers = Object.entries(sample.answers).filter((_, place) => keep(place))
  const questionnaire = { id: 'it-check-kommunen', version, sha256: sha256Hex(bytesOf(version)) }
  return { ...sample, id, questionnaire, answers: Object.fromEntries(answers) }
}

const CASES = [
  { name: 'half-filled', version: '1.0.1', keep: (place: number) => place % 2 === 0, signed: false },
  { name: 'full', version: '1.0.0', keep: () => true, signed: false },
  { name: 'signed off', version: '1.0.1', keep: () => true, signed: true },
]

describe('from the full check 1.0.x to 1.1.0', () => {
  it.each(CASES)('the old one is what it was to the last byte: $name', async ({ name, version, keep, signed }) => {
    const id = `old-${name}`
    const assessment = answeredWith(version, id, keep)
    await writeBundle(db, world, { assessment, questionnaire: bytesOf(version), attachments: new Map() }, 'own-id')
    if (signed) await signOff(id)
    const before = await exported(id, 'before')

    const state = await readState(db, id)
    if (!state) throw new Error('it is gone')
    const order = { version: NEWER, follow: new Set<string>(), basis: upgradeBasis(state) }
    const outcome = await upgradeAssessment({ db, world }, id, order)
    if (outcome.kind !== 'written') throw new Error(outcome.kind)

    const after = await exported(id, 'after')
    // looking at each of a million bytes takes the test library a minute
    expect(Buffer.compare(after.file, before.file)).toBe(0)
    expect(after.score).toBe(before.score)
    expect(before.score).toContain('"overall"')

    const next = await readBundle(db, outcome.id)
    if (!next) throw new Error('it was not written')
    const { assessment: written } = accepted(readItcheck(writeItcheck(next, '0.1.0')))
    expect(fit(written, newer)).toMatchObject({ ok: true, warnings: [] })
    expect(written).toMatchObject({ previous: id, status: 'open', questionnaire: { version: NEWER } })
    const answered = Object.keys(assessment.answers)
    const archived = Object.keys(written.archive?.at(-1)?.answers ?? {})
    expect(Object.keys(written.answers).length + archived.length).toBe(answered.length)
    expect(archived.length).toBeGreaterThan(0)
  })

  it('every kind of change is met, and each answer has its fate', () => {
    const from = accepted(openQuestionnaire(bytesOf('1.0.1'), new Map()))
    const full = answeredWith('1.0.1', 'full', () => true)
    const target = { questionnaire: newer, sha256: sha256Hex(bytesOf(NEWER)) }
    const { questions } = upgrade(full, from, target, { id: 'next', at: '2027-01-01T00:00:00Z' })
    const fates = (kind: string) => new Set(questions.flatMap((one) => (one.change.kind === kind ? [one.fate] : [])))
    expect(fates('reworded')).toContain('confirm')
    expect(fates('moved')).toContain('carried')
    expect(fates('added')).toEqual(new Set(['none']))
    for (const kind of ['split', 'merged', 'retired', 'meaning']) expect(fates(kind), kind).toContain('archived')
    expect(questions.reduce((sum, { answered }) => sum + answered, 0)).toBe(Object.keys(full.answers).length)
  })
})

/** The file that leaves the browser, and what the command line says of it. */
async function exported(id: string, name: string): Promise<{ file: Uint8Array; score: string }> {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error(`${id} is gone`)
  const file = writeItcheck(bundle, '0.1.0')
  const path = join(folder, `${name}.itcheck`)
  writeFileSync(path, file)
  const { code, stdout, stderr } = await itcheckHere('score', path)
  expect(code, stderr + stdout.slice(0, 300)).toBe(0)
  return { file, score: stdout }
}

async function signOff(id: string): Promise<void> {
  const mark = async () => {
    const state = await readState(db, id)
    return state ? signedMark(state) : ''
  }
  for (const side of SIDES) {
    const order = { side, role: 'Leitung', name: '', on: '2026-12-01', fingerprint: await mark() }
    expect(await signFor({ db, world }, id, order)).toBe('written')
  }
  expect(await freezeAssessment({ db, world }, id, await mark())).toBe('written')
}
