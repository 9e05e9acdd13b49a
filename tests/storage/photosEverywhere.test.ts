import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { applyMerge, type Choice } from '../../src/core/merge/applyMerge.ts'
import { cutPart } from '../../src/core/merge/cutPart.ts'
import { conflictsOf, merge } from '../../src/core/merge/merge.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { readPart } from '../../src/files/readPart.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { writePart } from '../../src/files/writePart.ts'
import { addAttachment } from '../../src/storage/addAttachment.ts'
import { readAttachmentsSize } from '../../src/storage/attachmentsSize.ts'
import type { Database } from '../../src/storage/database.ts'
import { deleteAssessment } from '../../src/storage/deleteAssessment.ts'
import { type AssessmentBundle, readBundle, writeBundle } from '../../src/storage/exchange.ts'
import { copyRows } from '../../src/storage/lock/copyRows.ts'
import { sealedDatabase } from '../../src/storage/lock/sealedDatabase.ts'
import { rawRows } from '../../src/storage/lock/testing.ts'
import { readPhotosOnDevice } from '../../src/storage/photosOnDevice.ts'
import { purgeAssessment } from '../../src/storage/purgeAssessment.ts'
import { removeAttachment } from '../../src/storage/removeAttachment.ts'
import { addRestorePoint, goBack } from '../../src/storage/restorePoints.ts'
import { testAssessment, testDatabase, testWorld } from '../../src/storage/testing.ts'
import { emptyTrash } from '../../src/storage/trash.ts'
import { writeMerge } from '../../src/storage/writeMerge.ts'
import { accepted } from '../accepted.ts'
import { type Color, makeJpeg } from '../pdf/images/makeJpeg.ts'

const jpeg = (...color: Color) => makeJpeg([[color, color]])
const RED = jpeg(220, 40, 40)
const BLUE = jpeg(40, 60, 220)
const GREEN = jpeg(40, 180, 60)
const pdfOf = (size: number) => new TextEncoder().encode('%PDF-1.7\n'.padEnd(size, 'x'))
const PDF = pdfOf(5000)
/** as large as one may attach */
const LARGE_PDF = pdfOf(10 * 1024 * 1024)

const databases: Database[] = []
async function device() {
  const db = await testDatabase()
  databases.push(db)
  const world = testWorld()
  const add = (assessment: string, question: string, bytes: Uint8Array, caption?: string) => {
    const [extension, type] = bytes[0] === 0x25 ? ['pdf', 'application/pdf'] : ['jpg', 'image/jpeg']
    const file = { bytes, extension: extension ?? '', type: type ?? '', name: `Datei.${extension}` }
    return addAttachment(
      { db, world },
      { assessment, view: 'answers', question },
      { ...file, ...(caption && { caption }) },
    )
  }
  const remove = (assessment: string, question: string, bytes: Uint8Array) =>
    removeAttachment({ db, world }, { assessment, view: 'answers', question }, sha256Hex(bytes))
  return { db, world, add, remove }
}
type Device = Awaited<ReturnType<typeof device>>

async function bundleOf({ db }: Pick<Device, 'db'>, id: string): Promise<AssessmentBundle> {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('gone')
  return bundle
}
const photosIn = ({ attachments }: AssessmentBundle) => [...attachments.keys()].toSorted()
const named = (...bytes: readonly Uint8Array[]) => bytes.map(sha256Hex).toSorted()

afterEach(async () => {
  for (const db of databases.splice(0)) await db.delete()
})

describe('a file', () => {
  it('brings photos and a PDF of 10 MB to another device, to the byte, with their size', async () => {
    const [here, there] = [await device(), await device()]
    const id = await testAssessment(here.db, here.world)
    for (const bytes of [RED, LARGE_PDF]) await here.add(id, 'ORG-01', bytes, 'Keller')
    const opened = accepted(readItcheck(writeItcheck(await bundleOf(here, id), '1.0.0')))
    await writeBundle(there.db, there.world, opened, 'own-id')
    const arrived = await bundleOf(there, id)
    expect(photosIn(arrived)).toEqual(named(RED, LARGE_PDF))
    expect(sha256Hex(arrived.attachments.get(sha256Hex(LARGE_PDF))?.bytes ?? RED)).toBe(sha256Hex(LARGE_PDF))
    expect(await there.db.uses.get([id, sha256Hex(LARGE_PDF)])).toMatchObject({ body: { size: LARGE_PDF.length } })
    expect(await readAttachmentsSize(there.db, id)).toEqual({ count: 2, bytes: RED.length + LARGE_PDF.length })
  })

  it('that names a photo which only this device has does not lose it, and one that nobody names stays out', async () => {
    const here = await device()
    const id = await testAssessment(here.db, here.world)
    await here.add(id, 'ORG-01', RED)
    const { assessment, questionnaire } = await bundleOf(here, id)
    const attachments = new Map([[sha256Hex(BLUE), { bytes: BLUE, extension: 'jpg' }]])
    await writeBundle(here.db, here.world, { assessment, questionnaire, attachments }, 'own-id')
    for (let i = 0; i < 70; i++) await addRestorePoint(here, id, 'import')
    expect(photosIn(await bundleOf(here, id))).toEqual(named(RED))
    expect(await here.db.attachments.count()).toBe(1)
  })
})

describe('the same photo', () => {
  it('is stored once for two answers, two assessments and a copy, and goes with the last of them', async () => {
    const here = await device()
    const [a, b] = [await testAssessment(here.db, here.world), await testAssessment(here.db, here.world)]
    for (const question of ['ORG-01', 'ORG-03']) await here.add(a, question, RED)
    await here.add(b, 'ORG-01', RED)
    const { id: copy } = await writeBundle(here.db, here.world, await bundleOf(here, a), 'new-id')
    expect(await here.db.attachments.count()).toBe(1)
    expect(await readPhotosOnDevice(here.db)).toEqual({ count: 1, bytes: RED.length, idle: { count: 0, bytes: 0 } })
    for (const id of [a, b]) await purgeAssessment(here.db, id)
    expect(photosIn(await bundleOf(here, copy))).toEqual(named(RED))
    await deleteAssessment(here.db, here.world, copy)
    expect(await readPhotosOnDevice(here.db)).toMatchObject({ count: 1, idle: { count: 1, bytes: RED.length } })
    await emptyTrash(here.db)
    expect([await here.db.attachments.count(), await here.db.uses.count()]).toEqual([0, 0])
  })
})

describe('a photo that was taken out', () => {
  it('comes back with the restore point that names it, and is in no file until then', async () => {
    const here = await device()
    const id = await testAssessment(here.db, here.world)
    await here.add(id, 'ORG-01', RED)
    await here.add(id, 'ORG-01', BLUE)
    const point = await addRestorePoint(here, id, 'daily')
    await here.remove(id, 'ORG-01', RED)
    const without = await bundleOf(here, id)
    expect(photosIn(without)).toEqual(named(BLUE))
    expect(Buffer.from(writeItcheck(without, '1.0.0')).includes(Buffer.from(RED))).toBe(false)
    expect(await readPhotosOnDevice(here.db)).toMatchObject({ count: 2, idle: { count: 1 } })
    await goBack(here, id, point)
    expect(photosIn(await bundleOf(here, id))).toEqual(named(RED, BLUE))
    expect((await readPhotosOnDevice(here.db)).idle.count).toBe(0)
  })

  it('is gone at once where no restore point names it', async () => {
    const here = await device()
    const id = await testAssessment(here.db, here.world)
    await addRestorePoint(here, id, 'daily')
    await here.add(id, 'ORG-01', RED)
    await here.remove(id, 'ORG-01', RED)
    expect([await here.db.attachments.count(), await here.db.uses.count()]).toEqual([0, 0])
  })
})

describe('the device lock', () => {
  it('takes photos along, sealed, and gives them back as they were', async () => {
    const here = await device()
    const id = await testAssessment(here.db, here.world)
    await here.add(id, 'ORG-01', RED, 'Serverschrank')
    await here.add(id, 'ORG-01', PDF)
    await addRestorePoint(here, id, 'daily')
    const sealed = sealedDatabase(new Uint8Array(32).fill(7), `sealed-${Math.random()}`)
    databases.push(sealed)
    await sealed.open()
    await copyRows(here.db, sealed)
    for (const table of ['attachments', 'uses', 'answers', 'restorePoints']) {
      for (const { body } of await rawRows(sealed.name, table)) {
        const stored = Buffer.from(body as Uint8Array)
        for (const secret of [Buffer.from(RED), Buffer.from(PDF.subarray(0, 40)), Buffer.from('Serverschrank')])
          expect(stored.includes(secret), table).toBe(false)
      }
    }
    expect(await readPhotosOnDevice(sealed)).toMatchObject({ count: 2, bytes: RED.length + PDF.length })
    const fileOf = async (db: Database) => sha256Hex(writeItcheck(await bundleOf({ db }, id), '1.0.0'))
    expect(await fileOf(sealed)).toBe(await fileOf(here.db))
  })
})

describe('a part', () => {
  const KEEP: readonly Choice['keep'][] = ['mine', 'theirs']

  it.each(KEEP)(
    'brings a photo that was added, takes none away that stays, and asks for captions: %s',
    async (keep) => {
      const [here, there] = [await device(), await device()]
      const id = await testAssessment(here.db, here.world)
      await here.add(id, 'ORG-01', RED, 'Schrank')
      await here.add(id, 'ORG-01', BLUE)
      await here.add(id, 'ORG-03', PDF)
      const whole = await bundleOf(here, id)
      const part = cutPart(whole.assessment, ['ORG-01'], { id: 'part-1', at: here.world.now(), recipient: 'IT' })
      const out = writePart(
        { ...whole, ...part, assessment: part.base, attachments: onlyIn(whole, RED, BLUE) },
        '1.0.0',
      )
      const handed = accepted(readPart(out))
      expect(photosIn(handed)).toEqual(named(RED, BLUE))
      await writeBundle(there.db, there.world, handed, 'own-id', { part: { part: part.slip, base: part.base } })

      // there: a photo more and another caption; here: one less and a third caption
      await there.add('part-1', 'ORG-01', GREEN, 'Fenster')
      await there.add('part-1', 'ORG-01', RED, 'Schrank, offen')
      await here.remove(id, 'ORG-01', BLUE)
      await here.add(id, 'ORG-01', RED, 'Schrank im Keller')
      const { assessment: theirs, attachments } = await bundleOf(there, 'part-1')
      const mine = (await bundleOf(here, id)).assessment
      const pieces = merge(part.base, mine, theirs)
      expect(conflictsOf(pieces).map(({ key, conflicts }) => [key, conflicts])).toEqual([
        ['answers/ORG-01', ['attachments']],
      ])
      const merged = applyMerge(pieces, new Map([['answers/ORG-01', { keep }]]))
      const remember = { assessment: `${id}/part-1`, body: { part: part.slip, base: theirs } }
      const outcome = await writeMerge(here, { mine, merged, attachments, remember, from: 'IT' })
      const after = await bundleOf(here, id)
      expect(photosIn(after)).toEqual(named(RED, GREEN, PDF))
      const captions = after.assessment.answers['ORG-01']?.attachments?.map(({ caption }) => caption)
      expect(captions?.toSorted()).toEqual(['Fenster', keep === 'mine' ? 'Schrank im Keller' : 'Schrank, offen'])

      if (outcome.kind === 'written') await goBack(here, id, outcome.point)
      expect(photosIn(await bundleOf(here, id))).toEqual(named(RED, PDF))
    },
  )

  function onlyIn({ attachments }: AssessmentBundle, ...wanted: readonly Uint8Array[]) {
    return new Map([...attachments].filter(([sha256]) => named(...wanted).includes(sha256)))
  }
})
