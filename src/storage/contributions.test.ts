import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manyContributions } from '../../tests/network/manyContributions.ts'
import { collectionOf } from '../core/network/collection.ts'
import { contributionIdentity } from '../core/network/identity.ts'
import { addContributions, readCollections, readContributions, removeContributions } from './contributions.ts'
import type { Database } from './database.ts'
import { copyRows } from './lock/copyRows.ts'
import { sealedDatabase } from './lock/sealedDatabase.ts'
import { rawRows } from './lock/testing.ts'
import { testDatabase, testWorld } from './testing.ts'

const many = manyContributions(1203)
const identities = (contributions: Awaited<ReturnType<typeof readContributions>>) =>
  contributions.map(contributionIdentity).toSorted()
const world = testWorld()
const databases: Database[] = []
let db: Database

beforeEach(async () => {
  db = await testDatabase()
  databases.push(db)
})
afterEach(async () => {
  for (const one of databases.splice(0)) await one.delete()
})

describe('contributions of others', () => {
  it('count once however often they are added, and stand in rows of 500 at most', async () => {
    expect(await addContributions({ db, world }, many.slice(0, 3))).toBe(3)
    expect(await addContributions({ db, world }, [...many, ...many.slice(0, 9)])).toBe(1200)
    expect(await addContributions({ db, world }, many)).toBe(0)
    const rows = await db.contributions.toArray()
    expect(rows.map(({ body }) => body.contributions.length).toSorted((a, b) => a - b)).toEqual([203, 500, 500])
    expect(identities(await readContributions(db))).toEqual(identities(many))
  })

  it('are read as columns, by questionnaire', async () => {
    const short = many.slice(0, 7).map((one) => ({ ...one, questionnaire: { id: 'kurz-check', version: '1.0.0' } }))
    await addContributions({ db, world }, [...short, ...many])
    const [full, other, ...more] = await readCollections(db)
    expect([full?.count, other?.count, other?.questionnaire, more]).toEqual([1203, 7, 'kurz-check', []])
    expect(full?.domains).toEqual(collectionOf(many)?.domains)
  })

  it('are gone after they were removed, and come back as they were', async () => {
    await addContributions({ db, world }, many)
    const removed = await removeContributions(db)
    expect(await db.contributions.count()).toBe(0)
    await addContributions({ db, world }, removed)
    expect(identities(await readContributions(db))).toEqual(identities(many))
  })

  it('are sealed by a device lock, and read and removed under it as without', async () => {
    await addContributions({ db, world }, many)
    const sealed = sealedDatabase(new Uint8Array(32).fill(7), `sealed-${Math.random()}`)
    databases.push(sealed)
    await sealed.open()
    await copyRows(db, sealed)
    for (const { body } of await rawRows(sealed.name, 'contributions')) {
      expect(Buffer.from(body as Uint8Array).includes('it-check-kommunen')).toBe(false)
    }
    expect(await addContributions({ db: sealed, world }, manyContributions(1205))).toBe(2)
    expect((await readCollections(sealed))[0]?.count).toBe(1205)
    expect(await removeContributions(sealed)).toHaveLength(1205)
  })
})
