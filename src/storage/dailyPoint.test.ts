import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepDays } from './dailyPoint.ts'
import type { Database } from './database.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { addRestorePoint, readPointIds, readPoints } from './restorePoints.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import type { Workspace } from './workspace.ts'

let db: Database
let id: string
let today = '2026-12-01'
let workspace: Workspace

beforeEach(async () => {
  db = await testDatabase()
  today = '2026-12-01'
  workspace = { db, world: { ...testWorld(), now: () => `${today}T10:00:00.000Z` } }
  id = await testAssessment(db, workspace.world)
})
afterEach(() => db.delete())

async function put(question: string, value: string): Promise<void> {
  await db.answers.put({ assessment: id, view: 'answers', question, body: { value, at: workspace.world.now() } })
}

async function open(): Promise<AssessmentFeed> {
  const feed = await AssessmentFeed.open(db, id)
  if (typeof feed === 'string') throw new Error(feed)
  keepDays(workspace, feed)
  return feed
}

async function kept(): Promise<string[][]> {
  const points = await readPoints(db, id, (await readPointIds(db, id)).toReversed())
  return points.map(({ body }) => [body.reason, ...Object.keys(body.assessment.answers)])
}

describe('a day', () => {
  it('begins with a restore point: once, and only where something is there and something came since the last', async () => {
    await open()
    await put('BAK-01', 'yes')
    today = '2026-12-02'
    await open()
    await expect.poll(kept).toEqual([['daily', 'BAK-01']])
    today = '2026-12-03'
    await open()
    await put('BAK-02', 'yes')
    today = '2026-12-04'
    await open()
    await put('BAK-03', 'yes')
    await open()
    await expect.poll(kept).toEqual([
      ['daily', 'BAK-01'],
      ['daily', 'BAK-01', 'BAK-02'],
    ])
  })

  it('has its point of the state that was opened, although another one was made since', async () => {
    await put('BAK-01', 'yes')
    await open()
    await put('BAK-02', 'yes')
    await addRestorePoint(workspace, id, 'bulk')
    await expect
      .poll(async () => new Set((await kept()).map((point) => point.join(' '))))
      .toEqual(new Set(['bulk BAK-01 BAK-02', 'daily BAK-01']))
  })

  it('has none of an assessment that is gone by then', async () => {
    await put('BAK-01', 'yes')
    await open()
    await purgeAssessment(db, id)
    const other = await testAssessment(db, workspace.world)
    id = other
    await put('BAK-01', 'yes')
    await open()
    await expect.poll(kept).toEqual([['daily', 'BAK-01']])
    expect(await db.restorePoints.count()).toBe(1)
  })

  it('may begin while the assessment is open: then it is what stood there before the first change', async () => {
    await put('BAK-01', 'yes')
    const feed = await open()
    const seen = (question: string) =>
      new Promise<void>((resolve) => {
        const stop = feed.subscribe(() => {
          if (!feed.getState().assessment.answers[question]) return
          stop()
          resolve()
        })
      })
    const first = seen('BAK-02')
    await put('BAK-02', 'yes')
    await first
    today = '2026-12-02'
    const second = seen('BAK-03')
    await put('BAK-03', 'yes')
    await second
    await expect.poll(kept).toEqual([
      ['daily', 'BAK-01'],
      ['daily', 'BAK-01', 'BAK-02'],
    ])
  })
})
