import 'fake-indexeddb/auto'
import { afterAll, expect, test, vi } from 'vitest'
import { deleteAssessment } from './deleteAssessment.ts'
import { readComparable, readScored } from './scoredAssessments.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

const db = await testDatabase()
const world = testWorld()
afterAll(() => db.delete())

test('many are read with each questionnaire once and without log and photos; what cannot be scored says why', async () => {
  const [first, second, trashed, other] = [
    await testAssessment(db, world),
    await testAssessment(db, world),
    await testAssessment(db, world),
    await testAssessment(db, world),
  ]
  await deleteAssessment(db, world, trashed)
  const row = await db.assessments.get(other)
  if (row) {
    const questionnaire = { id: 'kurz-check', version: '7.0.0', sha256: '0'.repeat(64) }
    await db.assessments.put({ id: other, body: { ...row.body, questionnaire } })
  }
  const [log, photos] = [vi.spyOn(db.log, 'where'), vi.spyOn(db.attachments, 'get')]

  expect((await readComparable(db)).map(({ id }) => id)).toEqual([first, second, other])
  const read = await readScored(db, [second, other, first, trashed, 'nowhere'])
  expect(read.map(({ header }) => header.id)).toEqual([second, other, first])
  const [a, b, c] = read.map(({ scored }) => scored)
  expect(b).toBe('questionnaire-missing')
  expect(typeof a === 'object' && typeof c === 'object' && a.questionnaire === c.questionnaire).toBe(true)
  expect(typeof a === 'object' && a.assessment.id).toBe(second)
  expect(log).not.toHaveBeenCalled()
  expect(photos).not.toHaveBeenCalled()
})

test('answers that their questionnaire does not know are not scored', async () => {
  const id = await testAssessment(db, world)
  const question = (await db.definitions.get(['kurz-check', '1.0.0']))?.body.questionnaire.domains[0]?.questions[0]?.id
  await db.answers.put({
    assessment: id,
    view: 'answers',
    question: question ?? '',
    body: { value: 'vielleicht', at: world.now() },
  })
  expect((await readScored(db, [id]))[0]?.scored).toBe('does-not-fit')
})
