import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, watchConnection } from './connection.ts'
import { Database } from './database.ts'
import { readBundle } from './exchange.ts'
import { openAsItIs } from './openAsItIs.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

let name: string
let db: Database
let connection: Connection

beforeEach(async () => {
  const prepared = await testDatabase()
  name = prepared.name
  await testAssessment(prepared, testWorld())
  prepared.close()
  db = new Database(name)
  connection = watchConnection(db)
})
afterEach(async () => {
  db.close()
  await Dexie.delete(name)
})

/** As a page with another version of the app would. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

async function tablesIn(version: number): Promise<string[]> {
  const raw = await openRaw(version)
  const names = [...raw.objectStoreNames]
  raw.close()
  return names
}

describe('a database of a newer version', () => {
  it('is refused and stays as it is, and can be read for a file', async () => {
    const version = 1000
    const raw = await openRaw(version)
    raw.close()
    const before = await tablesIn(version)
    await expect(connection.open()).rejects.toThrow()
    expect(connection.outage()).toBe('newer')
    expect(db.isOpen()).toBe(false)
    expect(await tablesIn(version)).toEqual(before)
    const asItIs = await openAsItIs(name)
    const [id] = await asItIs.assessments.toCollection().primaryKeys()
    expect((await readBundle(asItIs, id ?? ''))?.assessment.municipality.name).toBe('Musterstadt')
    asItIs.close()
    expect(await tablesIn(version)).toEqual(before)
  })

  it('that takes over while this one is open is let through, told and not written to any more', async () => {
    await db.open()
    const raw = await openRaw(1000)
    expect(connection.outage()).toBe('newer')
    await expect(db.settings.put({ key: 'x', body: 1 })).rejects.toThrow()
    raw.close()
  })
})

describe('a database that is gone', () => {
  it('is told, and nothing is written into a new one in its place', async () => {
    await db.open()
    await Dexie.delete(name)
    expect(connection.outage()).toBe('deleted')
    await expect(db.open()).rejects.toThrow()
    await expect(db.settings.put({ key: 'x', body: 1 })).rejects.toThrow()
    expect(await Dexie.exists(name)).toBe(false)
  })

  it('is made on the first visit', async () => {
    await Dexie.delete(name)
    await db.open()
    expect(connection.outage()).toBeNull()
    expect(await db.assessments.count()).toBe(0)
  })
})

describe('a database that another tab holds in an older version', () => {
  it('is told as long as that tab is there', async () => {
    await Dexie.delete(name)
    const old = await openRaw(1)
    const told: (string | null)[] = []
    connection.subscribe(() => told.push(connection.outage()))
    const opened = db.open()
    await expect.poll(() => told).toEqual(['blocked'])
    old.close()
    await opened
    expect(told).toEqual(['blocked', null])
  })
})
