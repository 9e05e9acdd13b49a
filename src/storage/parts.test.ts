import 'fake-indexeddb/auto'
import { afterAll, describe, expect, it } from 'vitest'
import type { Answer } from '../core/assessment/schema.ts'
import { applyMerge, type Choice } from '../core/merge/applyMerge.ts'
import { baseFor } from '../core/merge/baseFor.ts'
import { cutPart, type Part } from '../core/merge/cutPart.ts'
import { conflictsOf, merge, takenOf } from '../core/merge/merge.ts'
import { contentOf, withMergeNote } from '../core/merge/mergeNotes.ts'
import type { Database, PartRow } from './database.ts'
import { deleteAssessment } from './deleteAssessment.ts'
import { type AssessmentBundle, readBundle, writeBundle } from './exchange.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { readOverview } from './overview.ts'
import { handedOutKey, readRemembered, rememberHandedOut } from './parts.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { goBack } from './restorePoints.ts'
import { Saver } from './saver.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import { writeMerge } from './writeMerge.ts'

const databases: Database[] = []
async function device() {
  const db = await testDatabase()
  databases.push(db)
  return { db, world: testWorld() }
}
type Device = Awaited<ReturnType<typeof device>>

afterAll(async () => {
  for (const db of databases) await db.delete()
})

async function answer({ db, world }: Device, id: string, question: string, rest: Partial<Answer>) {
  const saver = new Saver(db, world, id)
  const before = (await db.answers.get([id, 'answers', question]))?.body
  const now: Answer = { ...before, ...rest, at: world.now() }
  for (const [field, after] of Object.entries(rest)) {
    saver.save({ question, field, before: before?.[field], after, answer: now })
  }
  await saver.flush()
}

async function bundleOf({ db }: Device, id: string): Promise<AssessmentBundle> {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('gone')
  return bundle
}

/** An assessment with one answer, three of whose questions were handed out to another device. */
async function handedOut() {
  const here = await device()
  const id = await testAssessment(here.db, here.world)
  const feed = await AssessmentFeed.open(here.db, id)
  if (typeof feed === 'string') throw new Error(feed)
  const ids = feed.questionnaire.domains.flatMap(({ questions }) => questions.map((question) => question.id))
  const [a = '', b = '', c = ''] = ids
  await answer(here, id, a, { value: 'no' })
  const { assessment, questionnaire } = await bundleOf(here, id)
  const part = cutPart(assessment, [a, b, c], { id: 'part-1', at: here.world.now(), recipient: 'IT' })
  await rememberHandedOut(here.db, part)
  const there = await device()
  const bundle = { assessment: part.base, questionnaire, attachments: new Map() }
  await writeBundle(there.db, there.world, bundle, 'own-id', { part: { part: part.slip, base: part.base } })
  return { here, there, id, part, a, b, c, total: ids.length }
}

/** As the dialog does it. */
async function bring(
  here: Device,
  id: string,
  part: Part,
  theirs: AssessmentBundle,
  choice: Choice = { keep: 'mine' },
) {
  const { assessment: mine } = await bundleOf(here, id)
  const remembered = (await readRemembered(here.db, id, part.slip.id))?.base ?? null
  const base = baseFor(mine, { theirs: theirs.assessment, part: { id: part.slip.id, base: part.base }, remembered })
  const merged = merge(base ?? part.base, mine, theirs.assessment)
  const choices = new Map(conflictsOf(merged).map(({ key }) => [key, choice]))
  const origin = { from: part.slip.id, by: 'IT', attributed: (comment: string) => `[IT] ${comment}` }
  const content = contentOf(theirs.assessment)
  const remember: PartRow = {
    assessment: handedOutKey(id, part.slip.id),
    body: { part: part.slip, base: theirs.assessment, returnedAt: here.world.now() },
  }
  const write = () =>
    writeMerge(here, {
      mine,
      merged: withMergeNote(applyMerge(merged, choices, origin), { part: part.slip.id, content, at: here.world.now() }),
      attachments: theirs.attachments,
      remember,
      from: 'IT',
    })
  return { merged, write }
}

describe('a part on another device', () => {
  it('has its own questions only, in the questions and in the overview', async () => {
    const { there, here, id, total } = await handedOut()
    const feed = await AssessmentFeed.open(there.db, 'part-1', { texts: () => [] })
    if (typeof feed === 'string') throw new Error(feed)
    expect(feed.part?.for.role).toBe('IT')
    expect(feed.questionnaire.domains.flatMap(({ questions }) => questions)).toHaveLength(3)
    const [domain = ''] = feed.questionnaire.domains.map((one) => one.id)
    await feed.loadDomain(domain)
    expect(feed.domain(domain)?.questions.length).toBeLessThanOrEqual(3)
    expect(total).toBeGreaterThan(3)
    const [entry] = await readOverview(there.db)
    expect(entry).toMatchObject({ part: { id: 'part-1' }, summary: { inScope: 3, answered: 1 } })
    const [whole] = await readOverview(here.db)
    expect(whole).toMatchObject({
      header: { id },
      part: null,
      handedOut: [{ slip: { id: 'part-1' }, returnedAt: null }],
    })
  })

  it('goes with its assessment, on either side', async () => {
    const { there, here, id } = await handedOut()
    await purgeAssessment(there.db, 'part-1')
    await purgeAssessment(here.db, id)
    expect([await there.db.parts.count(), await here.db.parts.count()]).toEqual([0, 0])
  })
})

describe('merging', () => {
  it('writes what was shown, is taken back whole, and the same file twice changes nothing', async () => {
    const { here, there, id, part, a, b } = await handedOut()
    await answer(there, 'part-1', b, { value: 'yes', comment: 'fertig' })
    const theirs = await bundleOf(there, 'part-1')
    const before = await bundleOf(here, id)
    const { write } = await bring(here, id, part, theirs)
    const outcome = await write()
    const after = await bundleOf(here, id)
    expect(after.assessment.answers[b]).toMatchObject({
      value: 'yes',
      comment: 'fertig',
      by: { role: 'IT' },
      source: { kind: 'merged', from: 'part-1' },
    })
    expect(after.assessment.answers[a]).toEqual(before.assessment.answers[a])
    const paths = after.assessment.log.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining([`/answers/${b}/value`, '/merged']))
    expect((await readOverview(here.db))[0]).toMatchObject({
      summary: { answered: 2 },
      handedOut: [{ returnedAt: expect.any(String) }],
    })

    const again = await bring(here, id, part, theirs)
    expect([conflictsOf(again.merged), takenOf(again.merged)]).toEqual([[], []])

    if (outcome.kind !== 'written') throw new Error(outcome.kind)
    await goBack(here, id, outcome.point)
    const undone = await bundleOf(here, id)
    expect(undone.assessment.answers).toEqual(before.assessment.answers)
    const once = await bring(here, id, part, theirs)
    expect(takenOf(once.merged).map(({ key }) => key)).toEqual([`answers/${b}`])
  })

  it('of a part that comes back a second time compares with what came the first time', async () => {
    const { here, there, id, part, b } = await handedOut()
    await answer(there, 'part-1', b, { value: 'yes' })
    await answer(here, id, b, { value: 'partly' })
    const first = await bring(here, id, part, await bundleOf(there, 'part-1'))
    expect(conflictsOf(first.merged)).toHaveLength(1)
    await first.write()
    await answer(there, 'part-1', b, { comment: 'noch etwas' })
    const second = await bring(here, id, part, await bundleOf(there, 'part-1'))
    expect(conflictsOf(second.merged)).toEqual([])
    await second.write()
    expect((await bundleOf(here, id)).assessment.answers[b]).toMatchObject({ value: 'partly', comment: 'noch etwas' })
  })

  it('writes nothing when something was changed since the preview, or the assessment went', async () => {
    const { here, there, id, part, a, b } = await handedOut()
    await answer(there, 'part-1', b, { value: 'yes' })
    const theirs = await bundleOf(there, 'part-1')
    const { write } = await bring(here, id, part, theirs)
    await answer(here, id, a, { comment: 'in einem anderen Fenster' })
    const before = await bundleOf(here, id)
    expect(await write()).toEqual({ kind: 'stale' })
    expect(await bundleOf(here, id)).toEqual(before)
    const anew = await bring(here, id, part, theirs)
    await deleteAssessment(here.db, here.world, id)
    expect(await anew.write()).toEqual({ kind: 'stale' })
  })
})
