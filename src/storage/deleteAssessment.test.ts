import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import { deleteAssessment, restoreAssessment } from './deleteAssessment.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { keepSummaries } from './keepSummaries.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { readOverview } from './overview.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { goBack, readPointIds } from './restorePoints.ts'
import { saveHeader } from './saveHeader.ts'
import { Saver } from './saver.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

let db: Database
let id: string
const world = testWorld()

beforeEach(async () => {
  db = await testDatabase()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

async function answer(assessment: string, question: string, value: string): Promise<void> {
  const saver = new Saver(db, world, assessment)
  saver.save({ question, field: 'value', before: undefined, after: value, answer: { value, at: world.now() } })
  await new Promise<void>((resolve) => {
    saver.subscribe(() => saver.state.kind === 'saved' && resolve())
  })
}

async function open(assessment: string): Promise<AssessmentFeed> {
  const feed = await AssessmentFeed.open(db, assessment)
  if (typeof feed === 'string') throw new Error(feed)
  return feed
}

describe('following an assessment', () => {
  it('tells the screen what another tab saved, and keeps the identity of answers that did not change', async () => {
    await answer(id, 'BAK-01', 'yes')
    const feed = await open(id)
    const before = feed.getState().assessment.answers['BAK-01']
    const moved = new Promise<void>((resolve) => {
      const stop = feed.subscribe(() => {
        if (!feed.getState().assessment.answers['BAK-02']) return
        stop()
        resolve()
      })
    })
    await answer(id, 'BAK-02', 'no')
    await moved
    expect(feed.getState().assessment.answers['BAK-02']?.value).toBe('no')
    expect(feed.getState().assessment.answers['BAK-01']).toBe(before)
  })

  it('tells nothing where nothing has changed, and each change once', async () => {
    await answer(id, 'BAK-01', 'yes')
    const feed = await open(id)
    const told: unknown[] = []
    const stop = feed.subscribe(() => told.push(feed.getState().header.targets))
    const { assessment } = feed.getState()
    await db.settings.put({ key: 'language', body: 'en' })
    const row = await db.assessments.get(id)
    if (row) await db.assessments.put(row)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(told).toEqual([])
    expect(feed.getState().assessment).toBe(assessment)
    await db.assessments.update(id, { 'body.targets': { '*': 4 } })
    await vi.waitFor(() => expect(told).toEqual([{ '*': 4 }]))
    stop()
  })

  it('says why it cannot open', async () => {
    expect(await AssessmentFeed.open(db, 'nobody')).toBe('not-found')
    await db.definitions.clear()
    expect(await AssessmentFeed.open(db, id)).toBe('questionnaire-missing')
  })

  it('writes the old and the new header value into the change log', async () => {
    const { header } = (await open(id)).getState()
    await saveHeader(db, world, header, { title: header.title, scope: { provider: false } })
    expect(await db.log.count()).toBe(1)
    const [entry] = await db.log.toArray()
    expect(entry?.body).toMatchObject({ path: '/scope', before: { provider: true }, after: { provider: false } })
    expect((await open(id)).getState().header.scope).toEqual({ provider: false })
  })
})

describe('saving the header', () => {
  it('changes only its own fields when another tab has changed others in the meantime', async () => {
    const { header } = (await open(id)).getState()
    await saveHeader(db, world, header, { title: 'Prüfung im Herbst', audit: { ...header.audit, occasion: 'Rat' } })
    await saveHeader(db, world, header, { targets: { '*': 4 } })
    expect((await open(id)).getState().header).toEqual({
      ...header,
      title: 'Prüfung im Herbst',
      audit: { asOf: '2026-12-01', occasion: 'Rat' },
      targets: { '*': 4 },
    })
  })

  it('changes only its own entries of a field, and logs what stood there and what stands there now', async () => {
    const first = (await open(id)).getState().header
    await saveHeader(db, world, first, { targets: { KONTEN: 2 } })
    await saveHeader(db, world, first, { targets: { UPDATES: 2 } })
    const both = (await open(id)).getState().header
    expect(both.targets).toEqual({ KONTEN: 2, UPDATES: 2 })
    // an undo in the first tab, which never saw what the second did
    await saveHeader(db, world, { ...first, targets: { KONTEN: 2 } }, { targets: {} })
    expect((await open(id)).getState().header.targets).toEqual({ UPDATES: 2 })
    const rows = (await db.log.toArray()).filter(({ body }) => body.path === '/targets')
    expect(rows.map(({ body }) => [body.before, body.after])).toEqual([
      [{}, { KONTEN: 2 }],
      [{ KONTEN: 2 }, { KONTEN: 2, UPDATES: 2 }],
      [{ KONTEN: 2, UPDATES: 2 }, { UPDATES: 2 }],
    ])
  })

  it('keeps decisions that two tabs made at once, and takes back only its own', async () => {
    const { header } = (await open(id)).getState()
    const decisions = (...about: [question: string, kind: string][]) =>
      about.map(([question, kind]) => ({ question, kind, by: 'Rat', reason: 'Neubau' }))
    const here = decisions(['BAK-01', 'risk-accepted'])
    const there = decisions(['BAK-02', 'risk-accepted'], ['BAK-01', 'other'])
    // neither tab knows of the other's
    await Promise.all([
      saveHeader(db, world, header, { decisions: here }),
      saveHeader(db, world, header, { decisions: there }),
    ])
    expect((await open(id)).getState().header.decisions).toEqual([...here, ...there])
    await saveHeader(db, world, { ...header, decisions: here }, { decisions: [] })
    expect((await open(id)).getState().header.decisions).toEqual(there)
  })

  it('keeps what two tabs let stand at once, and logs it finding by finding', async () => {
    const { header } = (await open(id)).getState()
    const override = { reason: 'kommt im Januar', by: { role: 'ISB' }, at: '2026-11-20T08:00:00Z', basis: 'open' }
    await Promise.all([
      saveHeader(db, world, header, { overrides: { 'unanswered/BAK-01': override } }),
      saveHeader(db, world, header, { overrides: { 'unanswered/BAK-02': override } }),
    ])
    const both = { 'unanswered/BAK-01': override, 'unanswered/BAK-02': override }
    expect((await open(id)).getState().header.overrides).toEqual(both)
    const rows = await db.log.toArray()
    expect(rows.map(({ body }) => [body.path, body.before, body.after])).toEqual([
      ['/overrides/unanswered~1BAK-01', undefined, override],
      ['/overrides/unanswered~1BAK-02', undefined, override],
    ])
    await saveHeader(db, world, { ...header, overrides: both }, { overrides: { 'unanswered/BAK-02': override } })
    expect((await open(id)).getState().header.overrides).toEqual({ 'unanswered/BAK-02': override })
  })

  it('writes no row where nothing changes', async () => {
    const { header } = (await open(id)).getState()
    await saveHeader(db, world, header, { title: header.title, targets: {} })
    expect(await db.log.count()).toBe(0)
  })

  it('brings nothing back that another tab threw away, and makes no assessment out of a header alone', async () => {
    const { header } = (await open(id)).getState()
    await deleteAssessment(db, world, id)
    await saveHeader(db, world, header, { title: 'Später' })
    expect((await db.assessments.get(id))?.body).toMatchObject({ title: 'Später', deletedAt: expect.any(String) })
    await purgeAssessment(db, id)
    await expect(saveHeader(db, world, header, { title: 'Zu spät' })).rejects.toThrow('is not there any more')
    expect(await db.assessments.count()).toBe(0)
    expect(await db.log.count()).toBe(0)
  })
})

describe('the overview', () => {
  it('derives a summary once and again when something was answered', async () => {
    expect((await readOverview(db))[0]?.summary).toMatchObject({ answered: 0, inScope: 33 })
    await keepSummaries(db, world, await readOverview(db))
    const derived = await db.summaries.get(id)
    expect(derived?.body.logId).toBeNull()
    await answer(id, 'BAK-01', 'yes')
    const [entry] = await readOverview(db)
    expect(entry?.stale).toBe(true)
    expect(entry?.summary).toMatchObject({ answered: 1, must: { met: 1, total: 24 } })
  })
})

describe('deleting', () => {
  it('goes to the trash, comes back whole, and leaves nothing behind when purged', async () => {
    await answer(id, 'BAK-01', 'yes')
    await deleteAssessment(db, world, id)
    expect(await AssessmentFeed.open(db, id)).toBe('not-found')
    await restoreAssessment(db, id)
    expect((await open(id)).getState().assessment.answers['BAK-01']?.value).toBe('yes')
    await purgeAssessment(db, id)
    const left = await Promise.all([db.assessments, db.answers, db.log, db.summaries].map((table) => table.count()))
    expect(left).toEqual([0, 0, 0, 0])
  })
})

describe('bundles', () => {
  it('come back as they went, as a copy in the same series under a new id', async () => {
    await answer(id, 'BAK-01', 'yes')
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('no bundle')
    const copy = await writeBundle(db, world, bundle, 'new-id')
    expect(copy.outcome).toBe('written')
    expect(copy.id).not.toBe(id)
    const again = await readBundle(db, copy.id)
    expect({ ...again?.assessment, id }).toEqual(bundle.assessment)
  })

  it('replace what is here under their id, and what was here stays as a restore point', async () => {
    await answer(id, 'BAK-01', 'yes')
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('no bundle')
    await answer(id, 'BAK-02', 'no')
    await writeBundle(db, world, bundle, 'own-id')
    expect((await open(id)).getState().assessment.answers['BAK-02']).toBeUndefined()
    const [point = ''] = await readPointIds(db, id)
    await goBack({ db, world }, id, point)
    expect((await open(id)).getState().assessment.answers['BAK-02']?.value).toBe('no')
    expect((await db.log.toArray()).map(({ body }) => body.path)).toEqual([
      '/answers/BAK-01/value',
      '/answers/BAK-02/value',
      '/imported',
      '/restored',
    ])
  })

  it('are refused when their questionnaire imitates an installed one', async () => {
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('no bundle')
    const questionnaire = { ...bundle.assessment.questionnaire, sha256: 'f'.repeat(64) }
    const forged = { ...bundle, assessment: { ...bundle.assessment, questionnaire } }
    expect((await writeBundle(db, world, forged, 'new-id')).outcome).toBe('questionnaire-imitates')
  })
})
