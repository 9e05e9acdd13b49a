import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBackups, readOnlyHere, recordBackup } from './backups.ts'
import type { Database } from './database.ts'
import { readBundle } from './exchange.ts'
import { switchLog } from './logSwitch.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { Saver } from './saver.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

const compared = { answers: 1, measures: 0, attachments: 0, fingerprint: 'f'.repeat(64) }
const world = testWorld()
let db: Database
let id: string

beforeEach(async () => {
  db = await testDatabase()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

async function answer(question: string): Promise<void> {
  const saver = new Saver(db, world, id)
  const at = world.now()
  saver.save({ question, field: 'value', before: undefined, after: 'yes', answer: { value: 'yes', at } })
  await saver.settle()
}

async function backUp(): Promise<void> {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('the assessment is there')
  await recordBackup(db, bundle.assessment, { kind: 'file', file: 'a.itcheck', at: world.now() }, compared)
}

async function onlyHere(changedAt?: string) {
  const header = (await db.assessments.get(id))?.body
  if (!header) throw new Error('the assessment is there')
  return readOnlyHere(db, header, (await readBackups(db)).get(id), changedAt)
}

describe('the last backup', () => {
  it('is remembered with what was compared', async () => {
    await answer('q1')
    await backUp()
    const [[assessment, backup]] = [...(await readBackups(db))] as [[string, object]]
    expect(assessment).toBe(id)
    expect(backup).toMatchObject({ kind: 'file', file: 'a.itcheck', ...compared, logId: expect.any(String) })
  })

  it('goes when the assessment goes', async () => {
    await backUp()
    await purgeAssessment(db, id)
    expect((await readBackups(db)).size).toBe(0)
  })

  it('never rejects: the file is there all the same', async () => {
    const bundle = await readBundle(db, id)
    db.close({ disableAutoOpen: true })
    await expect(
      recordBackup(db, bundle?.assessment ?? { id, log: [] }, { kind: 'file', file: 'a', at: '' }, compared),
    ).resolves.toBeUndefined()
    await db.open()
  })
})

describe('work that is only here', () => {
  it('is the assessment itself while nothing was ever saved elsewhere', async () => {
    const header = (await db.assessments.get(id))?.body
    expect(await onlyHere()).toEqual({ changes: 1, since: header?.createdAt })
  })

  it('is what the log has since the last backup, from the first of it on', async () => {
    await answer('q1')
    await backUp()
    expect(await onlyHere()).toEqual({ changes: 0, since: null })
    await answer('q2')
    await answer('q3')
    const last = (await db.log.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(await onlyHere()).toEqual({ changes: 2, since: last[1]?.body.at })
  })

  it('is told by the time of the last change where no log is kept', async () => {
    await answer('q1')
    await switchLog(db, world, false)
    await backUp()
    expect(await onlyHere()).toEqual({ changes: 0, since: null })
    await answer('q2')
    expect(await onlyHere()).toEqual({ changes: 1, since: expect.any(String) })
  })

  it('is told by the newest answer where the log has no row of it', async () => {
    await backUp()
    const later = world.now()
    expect(await onlyHere(later)).toEqual({ changes: 1, since: later })
  })
})
