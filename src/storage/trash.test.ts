import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { deleteAssessment } from './deleteAssessment.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import { dropDueTrash, emptyTrash } from './trash.ts'

let db: Database
let kept: string
let deleted: string
const at = (now: string) => ({ ...testWorld(), now: () => now })

beforeEach(async () => {
  db = await testDatabase()
  const world = testWorld()
  kept = await testAssessment(db, world)
  deleted = await testAssessment(db, world)
  await deleteAssessment(db, world, deleted)
})
afterEach(() => db.delete())

const ids = () => db.assessments.toCollection().primaryKeys()

describe('the trash', () => {
  it('loses what is due, and nothing else', async () => {
    for (const day of ['2026-12-02', '2026-12-30', '2027-01-01'])
      expect(await dropDueTrash({ db, world: at(`${day}T12:00:00.000Z`) })).toEqual([])
    expect(await dropDueTrash({ db, world: at('2027-01-02T12:00:00.000Z') })).toEqual([deleted])
    expect(await ids()).toEqual([kept])
  })

  it('loses nothing by a clock that is behind the last change', async () => {
    for (const day of ['2026-11-01', '2026-11-03'])
      expect(await dropDueTrash({ db, world: at(`${day}T12:00:00.000Z`) })).toEqual([])
    expect(await ids()).toHaveLength(2)
  })

  it('is empty when somebody has emptied it', async () => {
    await emptyTrash(db)
    expect(await ids()).toEqual([kept])
  })
})
