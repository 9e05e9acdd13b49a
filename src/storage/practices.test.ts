import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { parsePractice } from '../core/network/practice.ts'
import type { Database } from './database.ts'
import { addPractices, readPractices, removePractices, restorePractices } from './practices.ts'
import { testDatabase, testWorld } from './testing.ts'

const file = accepted(parsePractice(JSON.parse(readFileSync('tests/files/saved/practice@1.json', 'utf8'))))
const world = testWorld()
let db: Database
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.delete())

const titles = async () =>
  (await readPractices(db)).map((kept) => kept.file.practices.map(({ title }) => title.split(' ')[0]))

describe('the library of good practice', () => {
  it('counts the same file once, and keeps several sources side by side', async () => {
    expect(await addPractices(db, world, file)).toBe(2)
    expect(await addPractices(db, world, { ...file })).toBe(0)
    expect(await addPractices(db, world, { ...file, source: 'Kreis Auental' })).toBe(2)
    expect(await titles()).toHaveLength(2)
  })

  it('gives up single examples and whole files, and takes them back', async () => {
    await addPractices(db, world, file)
    const [{ id } = { id: '' }] = await readPractices(db)
    const one = await removePractices(db, [{ file: id, index: 0 }])
    expect(await titles()).toEqual([['Notfallnummern']])
    const all = await removePractices(db, [
      { file: id, index: 0 },
      { file: 'gone', index: 0 },
    ])
    expect(await titles()).toEqual([])
    await restorePractices(db, all)
    expect(await titles()).toEqual([['Notfallnummern']])
    await restorePractices(db, one)
    expect(await titles()).toEqual([['Wiederherstellung', 'Notfallnummern']])
  })

  it('gets back what was taken out when the file is opened again', async () => {
    await addPractices(db, world, file)
    const [{ id } = { id: '' }] = await readPractices(db)
    await removePractices(db, [{ file: id, index: 1 }])
    expect(await addPractices(db, world, file)).toBe(1)
    expect(await titles()).toEqual([['Wiederherstellung', 'Notfallnummern']])
  })
})
