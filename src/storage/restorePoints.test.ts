import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../core/assessment/schema.ts'
import type { Database } from './database.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { saveMeasures } from './plan.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { addRestorePoint, goBack, readPointIds, readPoints } from './restorePoints.ts'
import { saveHeader } from './saveHeader.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import type { Workspace } from './workspace.ts'

let db: Database
let id: string
let workspace: Workspace
const world = testWorld()

beforeEach(async () => {
  db = await testDatabase()
  workspace = { db, world }
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

const PHOTO = 'a'.repeat(64)

async function put(question: string, answer: Omit<Answer, 'at'>): Promise<void> {
  await db.answers.put({ assessment: id, view: 'answers', question, body: { ...answer, at: world.now() } })
}

async function state() {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('no bundle')
  const { log: _, ...rest } = bundle.assessment
  return rest
}

async function attach(): Promise<void> {
  await db.attachments.put({ sha256: PHOTO, body: { bytes: new Uint8Array([1]), extension: 'jpg' } })
  await db.uses.put({ assessment: id, sha256: PHOTO, body: { at: world.now() } })
  await put('BAK-01', { attachments: [{ sha256: PHOTO, name: 'Schrank.jpg', type: 'image/jpeg' }] })
}

describe('going back', () => {
  it('puts answers, plan and header back as they were, says so in the log, and can be gone back on', async () => {
    await put('BAK-01', { value: 'yes', comment: 'bleibt' })
    const before = await state()
    const point = await addRestorePoint(workspace, id, 'bulk')
    await put('BAK-01', { value: 'no' })
    await put('BAK-02', { value: 'no' })
    await saveMeasures(db, world, id, [
      { before: null, after: { id: 'm1', questions: ['BAK-01'], title: 'Neu', status: 'open' } },
    ])
    const { body: header } = (await db.assessments.get(id)) ?? {}
    if (!header) throw new Error('gone')
    await saveHeader(db, world, header, { title: 'Anders' })
    const after = await state()

    await goBack(workspace, id, point)
    expect(await state()).toEqual(before)
    const log = (await db.log.toArray()).map(({ body }) => body)
    expect(log.map(({ path }) => path)).toEqual(['/measures/m1', '/title', '/restored'])
    expect(log.at(-1)?.after).toMatchObject({ reason: 'bulk' })

    const [newest = '', older] = await readPointIds(db, id)
    expect(older).toBe(point)
    expect((await readPoints(db, id, [newest]))[0]?.body.reason).toBe('restore')
    await goBack(workspace, id, newest)
    expect(await state()).toEqual(after)
  })

  it('leaves an assessment in the trash there, and the example an example', async () => {
    const point = await addRestorePoint(workspace, id, 'daily')
    await db.assessments.update(id, { 'body.deletedAt': world.now(), 'body.sample': true })
    await goBack(workspace, id, point)
    expect((await db.assessments.get(id))?.body).toMatchObject({ deletedAt: expect.any(String), sample: true })
  })

  it('writes nothing when the point, its assessment or its questionnaire is not there any more', async () => {
    const point = await addRestorePoint(workspace, id, 'daily')
    await expect(goBack(workspace, id, 'none')).rejects.toThrow('restore point none is not there')
    await expect(addRestorePoint(workspace, 'none', 'daily')).rejects.toThrow('assessment none is not there')
    await db.definitions.clear()
    await put('BAK-01', { value: 'yes' })
    await expect(goBack(workspace, id, point)).rejects.toThrow('questionnaire kurz-check 1.0.0 is not there')
    expect(await db.answers.count()).toBe(1)
    expect(await db.log.count()).toBe(0)
    expect(await readPointIds(db, id)).toEqual([point])
  })
})

describe('restore points', () => {
  it('sort by time even when the clock was set back', async () => {
    const later = { ...world, now: () => '2030-01-01T00:00:00.000Z' }
    const first = await addRestorePoint({ db, world: later }, id, 'daily')
    const second = await addRestorePoint(workspace, id, 'bulk')
    expect(await readPointIds(db, id)).toEqual([second, first])
    expect((await readPoints(db, id, [second]))[0]?.body.at).toMatch(/^2026-/)
  })

  it('keep their photos, which are in no file any more, until the last of them is gone', async () => {
    const plain = await readBundle(db, id)
    if (!plain) throw new Error('no bundle')
    await attach()
    await writeBundle(db, world, plain, 'own-id')
    expect((await readBundle(db, id))?.attachments.size).toBe(0)
    expect(await db.attachments.count()).toBe(1)

    const [withPhoto = ''] = await readPointIds(db, id)
    await goBack(workspace, id, withPhoto)
    expect((await readBundle(db, id))?.attachments.size).toBe(1)

    await writeBundle(db, world, plain, 'own-id')
    for (let i = 0; i < 70; i++) await addRestorePoint(workspace, id, 'import')
    expect(await db.attachments.count()).toBe(1)
    const points = await db.restorePoints.toArray()
    await db.restorePoints.bulkPut(
      points.map((row) => ({ ...row, body: { ...row.body, assessment: { ...row.body.assessment, answers: {} } } })),
    )
    await addRestorePoint(workspace, id, 'import')
    expect(await db.attachments.count()).toBe(0)
    expect(await db.uses.count()).toBe(0)
  })

  it('keep a questionnaire that nothing else names, and go with their assessment', async () => {
    const [definition] = await db.definitions.toArray()
    if (!definition) throw new Error('no definition')
    await db.definitions.put({ ...definition, version: '0.9.0', body: { ...definition.body, unlisted: true } })
    await db.assessments.update(id, { 'body.questionnaire.version': '0.9.0' })
    await addRestorePoint(workspace, id, 'upgrade')
    await db.assessments.update(id, { 'body.questionnaire.version': '1.0.0' })
    const other = await testAssessment(db, world)
    await db.assessments.update(other, { 'body.questionnaire.version': '0.9.0' })
    await purgeAssessment(db, other)
    expect(await db.definitions.count()).toBe(2)
    await purgeAssessment(db, id)
    expect(await db.definitions.count()).toBe(1)
    expect(await db.restorePoints.count()).toBe(0)
  })
})
