import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../storage/database.ts'
import { saveNotesInOwnFiles } from '../../storage/notes.ts'
import { testAssessment, testDatabase, testWorld } from '../../storage/testing.ts'
import { readOwnContent } from './readOwnContent.ts'

let db: Database
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.delete())

it('has the assessor’s notes only once somebody has ticked it', async () => {
  const id = await testAssessment(db, testWorld())
  const body = { value: 'no', comment: 'für den Bericht', note: 'nur für mich', at: '2026-12-01T10:00:00.000Z' }
  await db.answers.put({ assessment: id, view: 'assessor', question: 'ORG-01', body })
  const answer = async () => (await readOwnContent(db, id))?.assessment.assessor['ORG-01']
  expect(await answer()).toEqual({ value: body.value, comment: body.comment, at: body.at })
  await saveNotesInOwnFiles(db, true)
  expect(await answer()).toEqual(body)
  await saveNotesInOwnFiles(db, false)
  expect(await answer()).not.toHaveProperty('note')
})
