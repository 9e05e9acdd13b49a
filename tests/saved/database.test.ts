import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/core/scoring/score.ts'
import { Database } from '../../src/storage/database.ts'
import { readBundle } from '../../src/storage/exchange.ts'
import { AssessmentFeed } from '../../src/storage/openAssessment.ts'
import { readOverview } from '../../src/storage/overview.ts'
import { type DatabaseDump, restoreDump } from './databaseDump.ts'

const folder = new URL('../files/saved/', import.meta.url)
const dumps = readdirSync(folder)
  .filter((name) => name.startsWith('database@'))
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))

describe('databases that earlier versions wrote', () => {
  it('has one of each version, from the first to the one the app has now', async () => {
    const db = new Database('version')
    await db.open()
    expect(db.verno).toBeGreaterThan(2)
    expect(dumps).toEqual(Array.from({ length: db.verno }, (_, i) => `database@${i + 1}.json`))
    await db.delete()
  })

  it.each(dumps)('%s opens with every answer, and scores as it did', async (file) => {
    const dump: DatabaseDump = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    const db = await restoreDump(dump, file)
    const [entry] = await readOverview(db)
    const id = entry?.header.id ?? ''
    const feed = await AssessmentFeed.open(db, id)
    if (typeof feed === 'string') throw new Error(feed)
    const { assessment } = feed.getState()
    expect(score(feed.questionnaire, assessment).overall.must).toEqual(dump.expected.must)
    const bundle = await readBundle(db, id)
    expect(feed.questionnaire).toEqual(JSON.parse(new TextDecoder().decode(bundle?.questionnaire)))
    expect(Object.keys(bundle?.assessment.answers ?? {})).toHaveLength(dump.expected.answers)
    expect(bundle?.assessment.log).toHaveLength(dump.expected.log)
    await db.delete()
  })
})
