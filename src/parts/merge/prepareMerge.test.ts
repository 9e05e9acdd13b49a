import 'fake-indexeddb/auto'
import { afterAll, expect, it } from 'vitest'
import { withoutNotes } from '../../core/assessment/notes.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { conflictsOf, takenOf } from '../../core/merge/merge.ts'
import type { Slip } from '../../core/merge/slip.ts'
import { PART_FORMAT } from '../../core/merge/slipValues.ts'
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

it('keeps the notes here when a file comes back that was written without them', async () => {
  const { here, id, theirs } = await copies()
  const note = { question: 'ORG-01', field: 'note', before: undefined, after: 'geheim' }
  const own = (await here.db.answers.get([id, 'answers', 'ORG-01']))?.body
  const saver = new Saver(here.db, here.world, id)
  saver.save({ ...note, answer: { ...own, note: 'geheim', at: here.world.now() } })
  await saver.flush()
  const onSite = new Saver(here.db, here.world, id, { view: 'assessor' })
  onSite.save({ ...note, question: 'ORG-02', answer: { note: 'geheim', at: here.world.now() } })
  await onSite.flush()
  const bundle = await readBundle(here.db, id)
  if (!bundle) throw new Error('gone')
  const file = withoutNotes({
    ...bundle.assessment,
    answers: { ...bundle.assessment.answers, 'ORG-03': theirs.answers['ORG-03'] ?? { at: '' } },
  })
  const whole = {
    into: id,
    theirs: file,
    attachments: new Map(),
    part: { slip: slipOf(id, file), base: bundle.assessment },
  }
  const takenWith = async (stripped: boolean) => {
    const prepared = await prepareMerge(here.db, { ...whole, withoutNotes: stripped })
    if (prepared.kind !== 'ready') throw new Error(prepared.kind)
    return takenOf(prepared.merge).map(({ key }) => key)
  }
  expect(await takenWith(true)).toEqual(['answers/ORG-03'])
  // without the word of the file they would look deleted
  expect(await takenWith(false)).toEqual(['answers/ORG-01', 'answers/ORG-03', 'assessor/ORG-02'])

  await writeBundle(here.db, here.world, { ...bundle, assessment: file, leftOut: ['notes'] }, 'own-id')
  const replaced = await readBundle(here.db, id)
  expect([replaced?.assessment.answers['ORG-01']?.note, replaced?.assessment.assessor['ORG-02']?.note]).toEqual([
    'geheim',
    'geheim',
  ])
})

function slipOf(assessment: string, { answers }: AssessmentFile): Slip {
  const questions = Object.keys(answers)
  return {
    format: PART_FORMAT,
    id: 'part',
    assessment,
    at: '2026-11-20T10:00:00Z',
    for: { role: 'IT' },
    questions,
    keptBack: [],
  }
}

it('says why a file cannot be merged', async () => {
  const { here, id, theirs } = await copies()
  const kindOf = async (into: string, file: typeof theirs) =>
    (await prepareMerge(here.db, { into, theirs: file, attachments: new Map(), part: null })).kind
  expect(await kindOf(id, { ...theirs, log: [] })).toBe('noBase')
  expect(await kindOf('nowhere', theirs)).toBe('gone')
  const named = { ...theirs.questionnaire, sha256: '0'.repeat(64) }
  expect(await kindOf(id, { ...theirs, questionnaire: named })).toBe('otherQuestionnaire')
})
