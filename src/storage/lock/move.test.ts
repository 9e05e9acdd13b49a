import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillDisk } from '../../../tests/storage/fullDisk.ts'
import { DATABASE, Database } from '../database.ts'
import { installDefinition } from '../definitions.ts'
import { testAssessment, testWorld } from '../testing.ts'
import { withExisting } from './existing.ts'
import { databaseInForce, MOVED_KEY } from './inForce.ts'
import { LOCKED } from './lockedThere.ts'
import { LOCK_KEY, type Lock, lockWith, putLock, readDoor, unlockWith } from './lockRow.ts'
import { moveIn, moveOut, takeInRest } from './move.ts'
import { sealedDatabase } from './sealedDatabase.ts'
import { kurzCheckBytes, rawRows } from './testing.ts'

const PASSWORD_KEY = new Uint8Array(32).fill(1)
const LOCK = { id: 'lock-1', idleMinutes: 15, work: { N: 16, r: 8, p: 1, salt: new Uint8Array(16) } }
const whenAlone = () => Promise.resolve()
const names = async () => (await indexedDB.databases()).map(({ name }) => String(name)).sort()

/** Everything that is in a database, the rows that belong to the moving left out; as text, because bytes are compared slowly one by one. */
async function contentOf(db: Database): Promise<string> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, (await table.toArray()).map(({ shipped: _, ...row }) => row)] as const),
  )
  db.close()
  const content = tables.map(([name, rows]) => [name, rows.filter(({ key }) => key !== LOCK_KEY && key !== MOVED_KEY)])
  return JSON.stringify(content, (_, value) => (value instanceof Uint8Array ? [...value].join() : value))
}

async function lockThere(): Promise<Lock> {
  const lock = (await readDoor())?.lock
  if (!lock || lock === 'newer') throw new Error('no lock')
  return lock
}

async function keyThere(): Promise<Uint8Array> {
  const key = unlockWith(PASSWORD_KEY, await lockThere())
  if (!key) throw new Error('the password does not fit')
  return key
}

/** What a start of the app finds. */
async function contentInForce(): Promise<{ kind: string; content: string }> {
  const { kind } = await databaseInForce()
  expect(await names(), 'only the one in force is left').toEqual([kind === 'plain' ? DATABASE : LOCKED])
  return { kind, content: await contentOf(kind === 'plain' ? new Database() : sealedDatabase(await keyThere())) }
}

async function fill(): Promise<string> {
  const db = new Database()
  await installDefinition(db, kurzCheckBytes, true)
  const id = await testAssessment(db, testWorld())
  await db.answers.bulkPut(
    Array.from({ length: 30 }, (_, i) => ({
      assessment: id,
      view: 'answers' as const,
      question: `q${i}`,
      body: { value: 'yes', at: '2026-12-01T10:00:00.000Z', comment: `Wort ${i}` },
    })),
  )
  await db.attachments.bulkPut(
    Array.from({ length: 6 }, (_, i) => ({
      sha256: `${i}`,
      body: { bytes: new Uint8Array(50).fill(i), extension: 'jpg' },
    })),
  )
  await db.settings.put({ key: 'language', body: 'en' })
  return contentOf(db)
}

class Killed extends Error {}

/** Runs until its n-th step and stops there, as if the computer had been switched off; the steps that there were. */
async function until(n: number, move: (afterStep: (step: string) => void) => Promise<void>): Promise<string[]> {
  const steps: string[] = []
  try {
    await move((step) => {
      steps.push(step)
      if (steps.length > n) throw new Killed()
    })
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  return steps
}

const clear = async () => {
  for (const name of await names()) await new Database(name).delete()
}
beforeEach(clear)
afterEach(clear)

describe('moving into the lock and out again', () => {
  it('keeps every row, leaves no other database and no word that can be read', async () => {
    const before = await fill()
    const fractions: number[] = []
    await moveIn(PASSWORD_KEY, LOCK, { whenAlone, onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions.at(-1)).toBe(1)
    expect(await names()).toEqual([LOCKED])
    expect(JSON.stringify(await rawRows(LOCKED, 'answers'))).not.toContain('Wort')
    expect(await contentInForce()).toEqual({ kind: 'locked', content: before })
    await moveOut(await keyThere(), await lockThere(), { whenAlone })
    expect(await contentInForce()).toEqual({ kind: 'plain', content: before })
    // a second time: the row that says what it was moved out of does not count for another lock
    await moveIn(PASSWORD_KEY, { ...LOCK, id: 'lock-2' }, { whenAlone })
    expect(await contentInForce()).toEqual({ kind: 'locked', content: before })
  })

  it('stopped after any step, one whole database is in force, and the next attempt works', async () => {
    let before = await fill()
    const kinds = new Set<string>()
    for (let n = 0; ; n++) {
      const steps = await until(n, (afterStep) => moveIn(PASSWORD_KEY, LOCK, { whenAlone, afterStep }))
      const found = await contentInForce()
      expect(found.content, `in, ${steps.at(-1)}`).toEqual(before)
      kinds.add(`in ${steps.at(-1)?.split(' ')[0]}: ${found.kind}`)
      if (found.kind === 'locked') break
      before = found.content
    }
    for (let n = 0; ; n++) {
      const [key, lock] = [await keyThere(), await lockThere()]
      const steps = await until(n, (afterStep) => moveOut(key, lock, { whenAlone, afterStep }))
      const found = await contentInForce()
      expect(found.content, `out, ${steps.at(-1)}`).toEqual(before)
      kinds.add(`out ${steps.at(-1)?.split(' ')[0]}: ${found.kind}`)
      if (found.kind === 'plain') break
    }
    expect([...kinds]).toEqual([
      'in made: plain',
      'in copied: plain',
      'in complete: locked',
      'out made: locked',
      'out copied: locked',
      'out complete: plain',
    ])
  })

  it('refused by a full disk at any write, nothing has changed, and the way out is as safe as the way in', async () => {
    const before = await fill()
    const moves = {
      plain: () => moveIn(PASSWORD_KEY, LOCK, { whenAlone }),
      locked: async () => moveOut(await keyThere(), await lockThere(), { whenAlone }),
    }
    const count = fillDisk(0)
    await moves.plain()
    const puts = count.puts()
    await moves.locked()
    count.stop()
    expect(puts).toBeGreaterThan(40)
    for (const [kind, move] of Object.entries(moves)) {
      // the last one of all is the row that completes the move
      for (const at of [1, 2, 9, 25, puts - 1, puts]) {
        const disk = fillDisk(at)
        await expect(move(), `put ${at}`).rejects.toMatchObject({ name: 'QuotaExceededError' })
        disk.stop()
        expect(await contentInForce(), `put ${at}`).toEqual({ kind, content: before })
      }
      await move()
    }
    expect(await contentInForce()).toEqual({ kind: 'plain', content: before })
  })

  it('is given up when other tabs do not go, and nothing has changed', async () => {
    const before = await fill()
    const busy = () => Promise.reject(new Error('busy'))
    await expect(moveIn(PASSWORD_KEY, LOCK, { whenAlone: busy })).rejects.toThrow('busy')
    expect(await contentInForce()).toEqual({ kind: 'plain', content: before })
  })

  it('a database killed before it had its tables is not complete', async () => {
    const before = await fill()
    await new Promise((resolve) => {
      const open = indexedDB.open(LOCKED, 1)
      open.addEventListener('success', () => resolve(open.result.close()))
    })
    expect(await contentInForce()).toEqual({ kind: 'plain', content: before })
  })

  it('what an earlier version of the app wrote into a database without lock is taken in, not removed', async () => {
    await fill()
    await moveIn(PASSWORD_KEY, LOCK, { whenAlone })
    const stray = new Database()
    await installDefinition(stray, kurzCheckBytes, true)
    const world = { ...testWorld(), newId: () => 'stray' }
    await testAssessment(stray, world)
    stray.close()
    expect(await databaseInForce()).toMatchObject({ kind: 'locked', rest: true })
    const db = sealedDatabase(await keyThere())
    await takeInRest(db)
    expect(await db.assessments.toCollection().primaryKeys()).toHaveLength(2)
    expect(await db.answers.count()).toBe(30)
    db.close()
    expect(await databaseInForce()).toMatchObject({ kind: 'locked', rest: false })
    expect(await names()).toEqual([LOCKED])
  })
})

describe('the lock', () => {
  it('opens with its password alone; another one rewraps one row and no other changes', async () => {
    await fill()
    await moveIn(PASSWORD_KEY, LOCK, { whenAlone })
    const other = new Uint8Array(32).fill(2)
    const key = await keyThere()
    expect(unlockWith(other, await lockThere())).toBeNull()
    const before = await rawRows(LOCKED, 'answers')
    const db = sealedDatabase(key)
    await putLock(db, lockWith(other, key, { ...LOCK, idleMinutes: 5 }))
    db.close()
    expect(unlockWith(PASSWORD_KEY, await lockThere())).toBeNull()
    expect(unlockWith(other, await lockThere())).toEqual(key)
    expect(await rawRows(LOCKED, 'answers')).toEqual(before)
    expect((await readDoor())?.settings.get('language')).toBe('en')
  })

  it('of a later version is neither opened nor taken for one that is not complete', async () => {
    await fill()
    await moveIn(PASSWORD_KEY, LOCK, { whenAlone })
    const db = sealedDatabase(await keyThere())
    await putLock(db, { ...(await lockThere()), format: 2 as 1 })
    db.close()
    expect(await databaseInForce()).toMatchObject({ kind: 'locked', door: { lock: 'newer' } })
    expect(await withExisting(LOCKED, async () => true)).toBe(true)
  })
})
