import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeItcheck } from '../../files/writeItcheck.ts'
import type { Database } from '../../storage/database.ts'
import { deleteAssessment } from '../../storage/deleteAssessment.ts'
import { readBundle } from '../../storage/exchange.ts'
import { saveMeasures } from '../../storage/plan.ts'
import { Saver } from '../../storage/saver.ts'
import { testAssessment, testDatabase, testWorld } from '../../storage/testing.ts'
import { compareWithFile, openForDrill } from './drill.ts'

const world = testWorld()
let db: Database
let id: string
let file: Uint8Array<ArrayBuffer>

async function answer(question: string, value: string): Promise<void> {
  const saver = new Saver(db, world, id)
  saver.save({ question, field: 'value', before: undefined, after: value, answer: { value, at: world.now() } })
  await saver.settle()
}

beforeEach(async () => {
  db = await testDatabase()
  id = await testAssessment(db, world)
  await answer('ORG-01', 'yes')
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('the assessment is there')
  file = writeItcheck(bundle, '1.0.0')
})
afterEach(() => db.delete())

const everything = () => Promise.all(db.tables.map((table) => table.toArray()))

it('finds a fresh backup the same, and writes nothing', async () => {
  const before = await everything()
  expect(await openForDrill(db, new File([file], 'a.itcheck'))).toMatchObject({
    kind: 'compared',
    name: 'Musterstadt',
    same: true,
    file: { answers: 1 },
    photosDiffer: false,
  })
  expect(await everything()).toEqual(before)
})

it('tells what is newer here', async () => {
  await answer('ORG-01', 'no')
  await answer('ORG-03', 'no')
  await saveMeasures(db, world, id, [{ before: null, after: { id: 'm', title: 'x', questions: [], status: 'open' } }])
  expect(await compareWithFile(db, file)).toMatchObject({
    same: false,
    file: { answers: 1, measures: 0 },
    here: { answers: 2, measures: 1 },
    differences: {
      answers: { added: 1, changed: 1, missing: 0 },
      measures: { added: 1, changed: 0, missing: 0 },
      details: false,
    },
  })
})

it('opens a backup of what is not here any more', async () => {
  await deleteAssessment(db, world, id)
  expect(await compareWithFile(db, file)).toMatchObject({ kind: 'absent', name: 'Musterstadt' })
})

it('says why a damaged one would not do, and asks for a password where there is one', async () => {
  expect(await compareWithFile(db, file.subarray(0, 400))).toMatchObject({ kind: 'refused' })
  const sealed = new File(['age-encryption.org/v1\n-> scrypt x 18\n'], 'a.itcheck.age')
  expect(await openForDrill(db, sealed)).toMatchObject({ kind: 'locked', file: { name: 'a.itcheck.age' } })
})
