import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { readBundle } from './exchange.ts'
import { settleViews } from './settleViews.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

let db: Database
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.delete())

it('two tabs settle two questions at once, one of them opens again, and the log tells of each', async () => {
  const world = testWorld()
  const id = await testAssessment(db, world)
  const settled = async () => (await db.assessments.get(id))?.body.settled ?? {}
  await Promise.all([
    settleViews(db, world, id, { 'ORG-01': { view: 'assessor', reason: 'gesehen' } }),
    settleViews(db, { ...world, tab: 'other' }, id, { 'ORG-03': { view: 'answers', reason: 'belegt' } }),
  ])
  expect(Object.keys(await settled()).sort()).toEqual(['ORG-01', 'ORG-03'])
  await settleViews(db, world, id, { 'ORG-01': null })
  expect(await settled()).toMatchObject({ 'ORG-03': { view: 'answers', reason: 'belegt' } })
  const log = (await readBundle(db, id))?.assessment.log ?? []
  const told = log.map(
    ({ path, before, after }) => `${path} ${before === undefined ? 'set' : after ? 'changed' : 'taken back'}`,
  )
  expect(told.toSorted()).toEqual(['/settled/ORG-01 set', '/settled/ORG-01 taken back', '/settled/ORG-03 set'])
})

it('keeps a restore point before several at once, and refuses an assessment that is gone', async () => {
  const world = testWorld()
  const id = await testAssessment(db, world)
  const settling = { view: 'assessor', reason: '' } as const
  await settleViews(db, world, id, { 'ORG-01': settling, 'ORG-03': settling })
  expect(await db.restorePoints.count()).toBe(1)
  await expect(settleViews(db, world, 'nowhere', { 'ORG-01': settling })).rejects.toThrow('is not there any more')
})
