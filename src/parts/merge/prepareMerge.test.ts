import 'fake-indexeddb/auto'
import { afterAll, expect, it } from 'vitest'
import { conflictsOf, takenOf } from '../../core/merge/merge.ts'
import type { Database } from '../../storage/database.ts'
import { readBundle, writeBundle } from '../../storage/exchange.ts'
import { Saver } from '../../storage/saver.ts'
import { testAssessment, testDatabase, testWorld } from '../../storage/testing.ts'
import { prepareMerge } from './prepareMerge.ts'

const databases: Database[] = []
afterAll(async () => {
  for (const db of databases) await db.delete()
})

async function device(tab: string) {
  const db = await testDatabase()
  databases.push(db)
  return { db, world: { ...testWorld(), tab } }
}

async function answer({ db, world }: Awaited<ReturnType<typeof device>>, id: string, question: string, value: string) {
  const saver = new Saver(db, world, id)
  const before = (await db.answers.get([id, 'answers', question]))?.body
  const now = { ...before, value, at: world.now() }
  saver.save({ question, field: 'value', before: before?.value, after: value, answer: now })
  await saver.flush()
}

/** The same assessment on two devices, changed on each after they went apart. */
async function copies() {
  const [here, there] = [await device('here'), await device('there')]
  const id = await testAssessment(here.db, here.world)
  await answer(here, id, 'ORG-01', 'no')
  const shared = await readBundle(here.db, id)
  if (!shared) throw new Error('gone')
  await writeBundle(there.db, there.world, shared, 'own-id')
  await answer(there, id, 'ORG-03', 'yes')
  await answer(here, id, 'ORG-08', 'partly')
  const theirs = await readBundle(there.db, id)
  if (!theirs) throw new Error('gone')
  return { here, id, theirs: theirs.assessment }
}

it('tells from the change logs of two copies what changed on which side', async () => {
  const { here, id, theirs } = await copies()
  const prepared = await prepareMerge(here.db, { into: id, theirs, attachments: new Map(), part: null })
  if (prepared.kind !== 'ready') throw new Error(prepared.kind)
  expect(takenOf(prepared.merge).map(({ key }) => key)).toEqual(['answers/ORG-03'])
  expect(conflictsOf(prepared.merge)).toEqual([])
})

it('says why a file cannot be merged', async () => {
  const { here, id, theirs } = await copies()
  const kindOf = async (into: string, file: typeof theirs) =>
    (await prepareMerge(here.db, { into, theirs: file, attachments: new Map(), part: null })).kind
  expect(await kindOf(id, { ...theirs, log: [] })).toBe('noBase')
  expect(await kindOf('nowhere', theirs)).toBe('gone')
  const named = { ...theirs.questionnaire, sha256: '0'.repeat(64) }
  expect(await kindOf(id, { ...theirs, questionnaire: named })).toBe('otherQuestionnaire')
})
