import 'fake-indexeddb/auto'
import { existsSync, writeFileSync } from 'node:fs'
import { score } from '../../src/core/scoring/score.ts'
import { Database } from '../../src/storage/database.ts'
import { writeBundle } from '../../src/storage/exchange.ts'
import { AssessmentFeed } from '../../src/storage/openAssessment.ts'
import { dumpOf } from './databaseDump.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'

// Run once per version of the database, with `npx tsx tests/saved/writeDatabaseDump.ts`, before an app that writes it is released.
const db = new Database('dump')
await db.open()
const target = new URL(`../files/saved/database@${db.verno}.json`, import.meta.url)
if (existsSync(target)) throw new Error(`${target.pathname} exists and is never written again`)
const world = { now: () => '2026-12-01T10:00:00.000Z', newId: () => 'restore-point', tab: 'dump' }
const { id } = await writeBundle(db, world, kitchenSinkContent, 'own-id')
await db.settings.put({ key: 'language', body: 'de' })
const feed = await AssessmentFeed.open(db, id)
if (typeof feed === 'string') throw new Error(feed)
const { answers, log } = kitchenSinkContent.assessment
const expected = {
  answers: Object.keys(answers).length,
  log: log.length,
  must: score(feed.questionnaire, feed.getState().assessment).overall.must,
}
writeFileSync(target, `${JSON.stringify({ version: db.verno, tables: await dumpOf(db), expected }, null, 1)}\n`)
