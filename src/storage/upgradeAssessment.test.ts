import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { addAttachment } from './addAttachment.ts'
import { readState } from './assessmentRows.ts'
import type { Database } from './database.ts'
import { installDefinition } from './definitions.ts'
import { readBundle } from './exchange.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { removeAttachment } from './removeAttachment.ts'
import { replaceAttachment } from './replaceAttachment.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import { upgradeAssessment, upgradeBasis } from './upgradeAssessment.ts'
import { putOfferAway, readUpgradeOffer } from './upgradeOffers.ts'

const RETIRED = 'BAK-02'
const NEWER = '1.9.0'
const photo = (byte: number) => ({ bytes: Uint8Array.of(byte), extension: 'jpg', name: 'foto.jpg', type: 'image/jpeg' })
let db: Database
let world: World
let id: string

/** The Kurz-Check without one question, and with other words for another one. */
function newerBytes(): Uint8Array<ArrayBuffer> {
  const json = JSON.parse(readFileSync('questionnaires/kurz-check/1.0.0.json', 'utf8'))
  json.version = NEWER
  for (const domain of json.domains) {
    domain.questions = domain.questions.filter((question: { id: string }) => question.id !== RETIRED)
    for (const question of domain.questions) if (question.id === 'ORG-01') question.text.de += ' Neu.'
  }
  json.changes.push({
    version: NEWER,
    summary: { de: 'Neu' },
    questions: [
      { id: RETIRED, change: 'retired' },
      { id: 'ORG-01', change: 'reworded' },
    ],
  })
  json.domains = json.domains.filter(({ questions }: { questions: unknown[] }) => questions.length > 0)
  return new TextEncoder().encode(JSON.stringify(json))
}

async function stateOf(assessment: string): Promise<AssessmentFile> {
  const state = await readState(db, assessment)
  if (!state) throw new Error('it is gone')
  return state
}

async function upgraded(): Promise<string> {
  const order = { version: NEWER, follow: new Set<string>(), basis: upgradeBasis(await stateOf(id)) }
  const outcome = await upgradeAssessment({ db, world }, id, order)
  if (outcome.kind !== 'written') throw new Error(outcome.kind)
  return outcome.id
}

beforeEach(async () => {
  db = await testDatabase()
  world = testWorld()
  id = await testAssessment(db, world)
  await installDefinition(db, newerBytes(), true)
  for (const [byte, question] of [
    [1, RETIRED],
    [2, 'ORG-01'],
  ] as const) {
    await addAttachment({ db, world }, { assessment: id, view: 'answers', question }, photo(byte))
  }
})
afterEach(() => db.delete())

describe('an upgraded assessment', () => {
  it('is a new one in the same series, which keeps the photos of what it put aside', async () => {
    const before = await stateOf(id)
    const next = await upgraded()
    expect(await stateOf(id)).toEqual(before)
    const state = await stateOf(next)
    const definition = await db.definitions.get(['kurz-check', NEWER])
    expect(state).toMatchObject({ previous: id, series: before.series, questionnaire: { version: NEWER } })
    expect(state.questionnaire.sha256).toBe(definition?.body.sha256)
    expect(Object.keys(state.archive?.[0]?.answers ?? {})).toEqual([RETIRED])
    await purgeAssessment(db, id)
    expect((await readBundle(db, next))?.attachments.size).toBe(2)
  })

  it('is not written when the old one is another one than the screen showed', async () => {
    const basis = upgradeBasis(await stateOf(id))
    await addAttachment({ db, world }, { assessment: id, view: 'answers', question: 'ORG-03' }, photo(3))
    const count = await db.assessments.count()
    const order = { version: NEWER, follow: new Set<string>(), basis }
    expect(await upgradeAssessment({ db, world }, id, order)).toEqual({ kind: 'changed' })
    expect(await db.assessments.count()).toBe(count)
  })

  it('has no unblackened copy of a photo left in its archive, and loses none that only the archive names', async () => {
    const next = await upgraded()
    const place = { assessment: next, view: 'answers', question: 'ORG-01' } as const
    const [archived] = (await stateOf(next)).archive?.[0]?.answers?.[RETIRED]?.attachments ?? []
    const old = archived?.sha256 ?? ''
    await addAttachment({ db, world }, place, photo(1))
    await removeAttachment({ db, world }, place, old, { forGood: true })
    expect((await readBundle(db, next))?.attachments.has(old)).toBe(true)

    const { sha256, elsewhere } = await replaceAttachment({ db, world }, next, old, photo(9))
    expect(JSON.stringify(await stateOf(next))).not.toContain(old)
    expect((await readBundle(db, next))?.attachments.has(sha256)).toBe(true)
    expect(elsewhere).toBe(true)
  })
})

describe('the notice about a newer version', () => {
  it('counts the questions that changed, until it is put away or followed', async () => {
    const offer = async () => readUpgradeOffer(db, await stateOf(id))
    expect(await offer()).toEqual({ version: NEWER, changed: 2 })
    await putOfferAway(db, id, NEWER)
    expect(await offer()).toBeNull()
    await putOfferAway(db, id, '1.8.0')
    expect(await offer()).not.toBeNull()
    const next = await upgraded()
    expect(await offer()).toBeNull()
    await purgeAssessment(db, next)
    expect(await offer()).not.toBeNull()
  })

  it('is silent where no question changed', async () => {
    await db.definitions.delete(['kurz-check', NEWER])
    for (const version of ['1.0.1', '1.0.2']) {
      await installDefinition(db, new Uint8Array(readFileSync(`questionnaires/kurz-check/${version}.json`)), true)
    }
    const header = (version: string) => ({
      id,
      previous: null,
      questionnaire: { id: 'kurz-check', version, sha256: '' },
    })
    expect(await readUpgradeOffer(db, header('1.0.0'))).toMatchObject({ version: '1.0.2' })
    expect(await readUpgradeOffer(db, header('1.0.1'))).toBeNull()
    expect(await readUpgradeOffer(db, header('1.0.2'))).toBeNull()
  })
})
