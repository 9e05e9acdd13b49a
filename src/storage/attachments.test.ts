import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../core/assessment/schema.ts'
import type { World } from '../core/world.ts'
import { addAttachment, type NewAttachment } from './addAttachment.ts'
import { readAttachmentsSize } from './attachmentsSize.ts'
import type { Database, View } from './database.ts'
import { FrozenError } from './frozen.ts'
import { removeAttachment } from './removeAttachment.ts'
import { replaceAttachment } from './replaceAttachment.ts'
import { addRestorePoint } from './restorePoints.ts'
import type { AnswerPlace } from './rewriteAttachments.ts'
import { Saver } from './saver.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

const photo = (text: string): NewAttachment => ({
  bytes: new TextEncoder().encode(text),
  extension: 'jpg',
  name: `${text}.jpg`,
  type: 'image/jpeg',
})
const AT = '2026-12-01T09:00:00.000Z'

let db: Database
let world: World
let id: string
const place = (question = 'ORG-01', view: View = 'answers'): AnswerPlace => ({ assessment: id, view, question })
const answerAt = async ({ assessment, view, question }: AnswerPlace): Promise<Answer | undefined> =>
  (await db.answers.get([assessment, view, question]))?.body
const namesAt = async (where: AnswerPlace) => (await answerAt(where))?.attachments?.map(({ name }) => name)
const add = (text: string, where = place()) => addAttachment({ db, world }, where, photo(text))
const paths = async () => (await db.log.toArray()).map(({ body }) => body.path.replace(/[0-9a-f]{64}/, '…'))

beforeEach(async () => {
  db = await testDatabase()
  world = testWorld()
  id = await testAssessment(db, world)
})
afterEach(() => db.delete())

describe('adding an attachment', () => {
  it.each(['answers', 'assessor'] as const)(
    'stores bytes, use, list and log, also of an answer that is not there yet: %s',
    async (view) => {
      const where = place('ORG-01', view)
      const sha256 = await add('Schrank', where)
      await add('Keller', where)
      expect(await answerAt(where)).toMatchObject({
        attachments: [{ sha256, name: 'Schrank.jpg', type: 'image/jpeg' }, { name: 'Keller.jpg' }],
      })
      expect((await db.attachments.get(sha256))?.body.bytes).toEqual(photo('Schrank').bytes)
      expect(await paths()).toEqual([`/${view}/ORG-01/attachments`, `/${view}/ORG-01/attachments/…`])
      expect(await readAttachmentsSize(db, id)).toEqual({ count: 2, bytes: 13 })
    },
  )

  it('counts the size of what came in a file, whose use says nothing of it', async () => {
    const sha256 = await add('Schrank')
    await db.uses.put({ assessment: id, sha256, body: { at: AT } })
    expect(await readAttachmentsSize(db, id)).toEqual({ count: 1, bytes: 7 })
  })

  it('is not undone by a saver that is alone and knows the answer as it was', async () => {
    const saver = new Saver(db, world, id, { isAlone: () => true })
    const type = (comment: string) =>
      saver.save({ question: 'ORG-01', field: 'comment', before: '', after: comment, answer: { comment, at: AT } })
    type('T')
    const adding = add('Schrank')
    type('Tür')
    await Promise.all([adding, saver.settle()])
    type('Tür offen')
    await saver.settle()
    expect(await answerAt(place())).toMatchObject({ comment: 'Tür offen', attachments: [{ name: 'Schrank.jpg' }] })
  })

  it('is not undone by what waits in a saver since a failure', async () => {
    const saver = new Saver(db, world, id, { isAlone: () => true })
    db.close()
    saver.save({ question: 'ORG-01', field: 'comment', before: '', after: 'Tür', answer: { comment: 'Tür', at: AT } })
    await saver.settle()
    expect(saver.state.kind).toBe('failed')
    await db.open()
    await add('Schrank')
    await saver.flush()
    expect(await answerAt(place())).toMatchObject({ comment: 'Tür', attachments: [{ name: 'Schrank.jpg' }] })
  })

  it('takes the same bytes once, and keeps a caption', async () => {
    const sha256 = await addAttachment({ db, world }, place(), { ...photo('Schrank'), caption: 'im Keller' })
    await add('Schrank')
    expect((await answerAt(place()))?.attachments).toEqual([
      { sha256, name: 'Schrank.jpg', type: 'image/jpeg', caption: 'im Keller' },
    ])
  })

  it('is refused when the assessment is signed off or gone, and nothing is written then', async () => {
    const header = (await db.assessments.get(id))?.body
    if (!header) throw new Error('no assessment')
    const sha256 = await add('Schrank')
    await db.assessments.put({ id, body: { ...header, status: 'signed-off' } })
    await expect(add('Keller')).rejects.toBeInstanceOf(FrozenError)
    await expect(removeAttachment({ db, world }, place(), sha256)).rejects.toBeInstanceOf(FrozenError)
    await expect(replaceAttachment({ db, world }, id, sha256, photo('x'))).rejects.toBeInstanceOf(FrozenError)
    await expect(addAttachment({ db, world }, { ...place(), assessment: 'gone' }, photo('x'))).rejects.toThrow('gone')
    expect(await namesAt(place())).toEqual(['Schrank.jpg'])
    expect(await db.attachments.count()).toBe(1)
  })
})

describe('removing an attachment', () => {
  it('takes list, use and bytes', async () => {
    const sha256 = await add('Schrank')
    await removeAttachment({ db, world }, place(), sha256)
    expect((await answerAt(place()))?.attachments).toBeUndefined()
    expect([await db.attachments.count(), await db.uses.count()]).toEqual([0, 0])
  })

  it('leaves the bytes to another answer, of the other view, or another assessment', async () => {
    const sha256 = await add('Schrank')
    await add('Schrank', place('ORG-01', 'assessor'))
    await removeAttachment({ db, world }, place(), sha256)
    expect(await namesAt(place('ORG-01', 'assessor'))).toEqual(['Schrank.jpg'])
    expect(await readAttachmentsSize(db, id)).toMatchObject({ count: 1 })
    const other = await testAssessment(db, world)
    await add('Schrank', { ...place(), assessment: other })
    await removeAttachment({ db, world }, place('ORG-01', 'assessor'), sha256)
    expect([await db.attachments.count(), await db.uses.count()]).toEqual([1, 1])
  })

  it('leaves it to restore points, unless it is to go for good', async () => {
    const sha256 = await add('Schrank')
    await add('Keller')
    await addRestorePoint({ db, world }, id, 'daily')
    await removeAttachment({ db, world }, place(), sha256)
    expect(await db.attachments.get(sha256)).toBeDefined()
    expect(await readAttachmentsSize(db, id)).toMatchObject({ count: 1 })
    await add('Schrank')
    await removeAttachment({ db, world }, place(), sha256, { forGood: true })
    expect(await db.attachments.get(sha256)).toBeUndefined()
    const [point] = await db.restorePoints.toArray()
    expect(point?.body.assessment.answers['ORG-01']?.attachments).toMatchObject([{ name: 'Keller.jpg' }])
  })
})

describe('replacing a photo by a blackened one', () => {
  it('takes the old bytes from all answers and restore points of the assessment', async () => {
    const old = await addAttachment({ db, world }, place(), { ...photo('Schirm'), caption: 'Anmeldung' })
    await add('Schirm', place('BAK-01', 'assessor'))
    await addRestorePoint({ db, world }, id, 'daily')
    const { sha256, elsewhere } = await replaceAttachment({ db, world }, id, old, photo('schwarz'))
    expect(elsewhere).toBe(false)
    expect(await answerAt(place())).toMatchObject({
      attachments: [{ sha256, name: 'schwarz.jpg', caption: 'Anmeldung' }],
    })
    expect(await namesAt(place('BAK-01', 'assessor'))).toEqual(['schwarz.jpg'])
    expect(await db.attachments.toCollection().primaryKeys()).toEqual([sha256])
    const states = JSON.stringify([
      await db.answers.toArray(),
      await db.restorePoints.toArray(),
      await db.uses.toArray(),
    ])
    expect(states).not.toContain(old)
  })

  it('says when another assessment still has the old one', async () => {
    const old = await add('Schirm')
    const other = await testAssessment(db, world)
    await add('Schirm', { ...place(), assessment: other })
    expect(await replaceAttachment({ db, world }, id, old, photo('schwarz'))).toMatchObject({ elsewhere: true })
    expect(await db.attachments.count()).toBe(2)
  })
})
