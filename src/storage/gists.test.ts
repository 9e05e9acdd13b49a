import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { compareTowns } from '../core/comparison/compareTowns.ts'
import { type Gist, gistOf } from '../core/comparison/gist.ts'
import { ChangeLog } from './changeLog.ts'
import { readGists, workOutGists } from './gists.ts'
import { keepSummaries } from './keepSummaries.ts'
import { readOverview } from './overview.ts'
import { putAnswers } from './putAnswers.ts'
import { readScored } from './scoredAssessments.ts'
import { afterwards, testAssessment, testDatabase, testWorld } from './testing.ts'

const db = await testDatabase()
const world = testWorld()
const ids: string[] = []
const COUNT = 23

beforeAll(async () => {
  for (let i = 0; i < COUNT; i++) ids.push(await testAssessment(db, world))
  for (const [i, id] of ids.entries()) await answer(id, 'BAK-01', i % 2 === 0 ? 'yes' : 'no')
})
afterAll(() => db.delete())

async function answer(assessment: string, question: string, value: string, log = new ChangeLog(world, assessment)) {
  const body = { value, at: world.now() }
  const entry = log.row(`/answers/${question}/value`, undefined, value)
  await putAnswers(db, [{ assessment, view: 'answers', question, body }], [entry])
}

const gistsIn = (read: readonly { readonly gist: Gist | string }[]) =>
  read.flatMap(({ gist }) => (typeof gist === 'string' ? [] : [gist]))

async function fromAnswers() {
  const read = await readScored(db, ids)
  return compareTowns(read.flatMap(({ scored }) => (typeof scored === 'string' ? [] : [gistOf(scored)])))
}

test('what is worked out once is read without an answer, and has the figures that the answers give', async () => {
  const first = await readGists(db)
  expect(first.read).toEqual([])
  expect(first.missing).toHaveLength(COUNT)
  const steps: number[] = []
  const worked = await workOutGists(db, afterwards(world), first.missing, (done) => steps.push(done))
  expect(steps).toEqual([10, 20])
  const answers = vi.spyOn(db.answers, 'where')
  const { read, missing } = await readGists(db)
  expect(answers).not.toHaveBeenCalled()
  answers.mockRestore()
  expect(missing).toEqual([])
  expect(read).toEqual(worked)
  expect(compareTowns(gistsIn(read))).toEqual(await fromAnswers())
})

test('what is answered later is read again, and what an earlier version kept has nothing for it', async () => {
  const [first = '', second = ''] = ids
  await answer(first, 'BAK-02', 'partly')
  const row = await db.summaries.get(second)
  if (row) {
    const { states: _, ...body } = row.body
    await db.summaries.put({ ...row, body })
  }
  const { read, missing } = await readGists(db)
  expect(missing.map(({ id }) => id).sort()).toEqual([first, second].sort())
  const all = [...read, ...(await workOutGists(db, afterwards(world), missing))]
  const byId = new Map(gistsIn(all).map((gist) => [gist.assessment.id, gist]))
  expect(compareTowns(ids.flatMap((id) => byId.get(id) ?? []))).toEqual(await fromAnswers())
})

test('a burst of changes that the log tells of in one row is not mistaken for what was there before', async () => {
  const [, , id = ''] = ids
  const log = new ChangeLog(world, id)
  await answer(id, 'BAK-03', 'yes', log)
  await workOutGists(db, world, (await readGists(db)).missing)
  await answer(id, 'BAK-03', 'no', log)
  const { missing } = await readGists(db)
  expect(missing.map((one) => one.id)).toEqual([id])
})

test('the overview derives some at a time, and the rest when those are kept', async () => {
  await db.summaries.clear()
  const later = afterwards(world)
  const first = await readOverview(db, 10)
  expect(first.filter(({ pending }) => pending)).toHaveLength(COUNT - 10)
  expect(first.filter(({ summary }) => summary)).toHaveLength(10)
  expect(await keepSummaries(db, later, first)).toBe(10)
  expect(await keepSummaries(db, later, await readOverview(db, 10))).toBe(10)
  expect(await keepSummaries(db, later, await readOverview(db, 10))).toBe(COUNT - 20)
  const all = await readOverview(db, 10)
  expect(all.filter(({ pending, stale, summary }) => pending || stale || !summary)).toEqual([])
})
