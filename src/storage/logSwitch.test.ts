import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from './database.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { keepSummaries } from './keepSummaries.ts'
import { followLogSettings, switchLog } from './logSwitch.ts'
import { newestChange } from './newestChange.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { readOverview } from './overview.ts'
import { saveMeasures } from './plan.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { addRestorePoint, goBack } from './restorePoints.ts'
import { saveHeader } from './saveHeader.ts'
import { Saver } from './saver.ts'
import { afterwards, testAssessment, testDatabase, testWorld } from './testing.ts'

let db: Database
let id: string
const world = testWorld()

beforeEach(async () => {
  db = await testDatabase()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

async function answer(question: string, value: string, isAlone: boolean): Promise<void> {
  const saver = new Saver(db, world, id, { isAlone: () => isAlone })
  saver.save({ question, field: 'value', before: undefined, after: value, answer: { value, at: world.now() } })
  await saver.settle()
}

async function header() {
  const row = await db.assessments.get(id)
  if (!row) throw new Error('gone')
  return row.body
}

async function changedAt(): Promise<string> {
  const feed = await AssessmentFeed.open(db, id)
  if (typeof feed === 'string') throw new Error(feed)
  return newestChange(db, feed.getState().assessment)
}

const measure = { id: 'm1', questions: ['BAK-01'], title: 'Neu', status: 'open' }

describe('without a change log', () => {
  it('everything is saved as before, and nothing of it is logged', async () => {
    await answer('BAK-01', 'yes', true)
    expect(await db.log.count()).toBe(1)
    await switchLog(db, world, false)
    expect(await db.log.count()).toBe(0)
    await answer('BAK-02', 'yes', true)
    await answer('BAK-03', 'yes', false)
    await saveMeasures(db, world, id, [{ before: null, after: measure }])
    await saveHeader(db, world, await header(), { title: 'Anders' })
    const bundle = await readBundle(db, id)
    expect(Object.keys(bundle?.assessment.answers ?? {})).toEqual(['BAK-01', 'BAK-02', 'BAK-03'])
    expect(bundle?.assessment).toMatchObject({ title: 'Anders', measures: [measure], log: [] })
    expect(await db.log.count()).toBe(0)
  })

  it('one can go back, and a file brings none along', async () => {
    await answer('BAK-01', 'yes', true)
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('no bundle')
    await switchLog(db, world, false)
    const point = await addRestorePoint({ db, world }, id, 'bulk')
    await answer('BAK-01', 'no', true)
    await goBack({ db, world }, id, point)
    expect((await readBundle(db, id))?.assessment.answers['BAK-01']?.value).toBe('yes')
    await writeBundle(db, world, bundle, 'own-id')
    await writeBundle(db, world, bundle, 'new-id')
    expect(await db.log.count()).toBe(0)
  })

  it('the overview and the date of the last change follow all the same', async () => {
    await saveMeasures(db, world, id, [{ before: null, after: measure }])
    const before = await changedAt()
    await switchLog(db, world, false)
    expect(await changedAt()).toBe(before)
    for (const [question, isAlone] of [
      ['BAK-01', true],
      ['BAK-02', false],
    ] as const) {
      await keepSummaries(db, afterwards(world), await readOverview(db))
      expect((await readOverview(db))[0]?.stale).toBe(false)
      await answer(question, 'yes', isAlone)
      expect((await readOverview(db))[0]?.stale).toBe(true)
    }
    await saveMeasures(db, world, id, [{ before: measure, after: { ...measure, due: '2027-01-01' } }])
    expect((await changedAt()) > before).toBe(true)
  })

  it('what was derived while there was one does not pass for what is there after it was switched off and on', async () => {
    await switchLog(db, world, false)
    await answer('BAK-01', 'yes', true)
    await keepSummaries(db, afterwards(world), await readOverview(db))
    await switchLog(db, world, true)
    await answer('BAK-02', 'yes', true)
    await switchLog(db, world, false)
    expect((await readOverview(db))[0]).toMatchObject({ stale: true, summary: { answered: 2 } })
  })

  it('nothing is left of an assessment that is gone for good', async () => {
    await switchLog(db, world, false)
    await answer('BAK-01', 'yes', true)
    await purgeAssessment(db, id)
    expect((await db.settings.toCollection().primaryKeys()).filter((key) => key.includes(id))).toEqual([])
  })

  it('another tab hears of it and takes its own rows away', async () => {
    const other = new Database(db.name)
    followLogSettings(other)
    await switchLog(db, world, false)
    await expect.poll(() => other.keepsLog).toBe(false)
    await switchLog(db, world, true)
    await expect.poll(() => other.keepsLog).toBe(true)
    other.close()
  })
})
