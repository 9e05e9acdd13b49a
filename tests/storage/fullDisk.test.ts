import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Measure } from '../../src/core/assessment/schema.ts'
import { SIDES, type Side, signedMark } from '../../src/core/assessment/signOff.ts'
import { cutPart } from '../../src/core/merge/cutPart.ts'
import { practiceId } from '../../src/core/network/practice.ts'
import type { World } from '../../src/core/world.ts'
import { readPractice } from '../../src/files/readPractice.ts'
import { addAttachment } from '../../src/storage/addAttachment.ts'
import { readState } from '../../src/storage/assessmentRows.ts'
import {
  forgetBackupFolder,
  saveBackupChoices,
  saveBackupFolder,
  saveRollingBackup,
} from '../../src/storage/backupFolder.ts'
import { recordBackup, recordDrill } from '../../src/storage/backups.ts'
import { addContributions, removeContributions } from '../../src/storage/contributions.ts'
import { createFollowUp } from '../../src/storage/createFollowUp.ts'
import type { Database } from '../../src/storage/database.ts'
import { checkDefinition, installDefinition } from '../../src/storage/definitions.ts'
import { deleteAssessment, restoreAssessment } from '../../src/storage/deleteAssessment.ts'
import { readBundle, writeBundle } from '../../src/storage/exchange.ts'
import { readGists, workOutGists } from '../../src/storage/gists.ts'
import { keepSummaries } from '../../src/storage/keepSummaries.ts'
import { takeUpLeftovers } from '../../src/storage/leftovers.ts'
import { switchLog, switchLogOf } from '../../src/storage/logSwitch.ts'
import { saveNotesInOwnFiles } from '../../src/storage/notes.ts'
import { readOverview } from '../../src/storage/overview.ts'
import { installOwn, removeDefinition, restoreDefinition } from '../../src/storage/ownDefinitions.ts'
import { rememberHandedOut } from '../../src/storage/parts.ts'
import { saveMeasures } from '../../src/storage/plan.ts'
import { PlanSaver } from '../../src/storage/planSaver.ts'
import { addPractices, removePractices, restorePractices } from '../../src/storage/practices.ts'
import { purgeAssessment } from '../../src/storage/purgeAssessment.ts'
import { putAnswers } from '../../src/storage/putAnswers.ts'
import { removeAttachment } from '../../src/storage/removeAttachment.ts'
import { replaceAttachment } from '../../src/storage/replaceAttachment.ts'
import { PLAIN_CHOICES, saveReportChoices } from '../../src/storage/reportChoices.ts'
import { addRestorePoint, goBack, keepBeforeBulk } from '../../src/storage/restorePoints.ts'
import { saveHeader } from '../../src/storage/saveHeader.ts'
import { Saver } from '../../src/storage/saver.ts'
import { saveVisit } from '../../src/storage/saveVisit.ts'
import { saveRole, saveSetting } from '../../src/storage/settings.ts'
import { settleViews } from '../../src/storage/settleViews.ts'
import {
  continueAssessment,
  freezeAssessment,
  reopenAssessment,
  signFor,
  withdrawSignature,
} from '../../src/storage/signOff.ts'
import { afterwards, testAssessment, testDatabase, testWorld } from '../../src/storage/testing.ts'
import { dropDueTrash, emptyTrash } from '../../src/storage/trash.ts'
import { upgradeAssessment, upgradeBasis } from '../../src/storage/upgradeAssessment.ts'
import { putOfferAway } from '../../src/storage/upgradeOffers.ts'
import { VisitSaver } from '../../src/storage/visitSaver.ts'
import { readDevice, rememberWorkFile, saveLockWho, tieWorkFile, untieWorkFile } from '../../src/storage/workFiles.ts'
import { writeMerge } from '../../src/storage/writeMerge.ts'
import { accepted } from '../accepted.ts'
import { readSources } from '../architecture/sources.ts'
import { manyContributions } from '../network/manyContributions.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { everythingIn, fillDisk } from './fullDisk.ts'
import { writeVerbs } from './writeVerbs.ts'

const FULL = 'QuotaExceededError'
const QUESTION = 'ORG-01'
const measure: Measure = { id: 'm1', title: 'Sicherung trennen', questions: [], status: 'open' }
const answer = { value: 'yes', comment: 'Das darf nicht verloren gehen.', at: '2026-12-01T10:00:00.000Z' }
const ownBytes = Uint8Array.from(readFileSync('tests/files/questionnaires/own-check.json'))
const OWN = { id: 'own-check', version: '1.0.0' }
const compared = { answers: 1, measures: 1, attachments: 0, fingerprint: 'f' }
const folder = { name: 'Sicherungen' } as unknown as FileSystemDirectoryHandle
const workFile = { file: { name: 'a' } as unknown as FileSystemFileHandle, folder: null }
const practices = accepted(readPractice(Uint8Array.from(readFileSync('tests/files/saved/practice@1.json'))))
const known = { written: null, pending: null }

const photo = { bytes: Uint8Array.of(1, 2, 3), extension: 'jpg', name: 'Schrank.jpg', type: 'image/jpeg' }
const withPhoto = async ({ db, world, id }: Scene) => {
  await addAttachment({ db, world }, { assessment: id, view: 'answers', question: QUESTION }, photo)
  await addRestorePoint({ db, world }, id, 'bulk')
}
const sha256OfPhoto = async ({ db }: Scene) => (await db.attachments.toCollection().first())?.sha256 ?? ''

const NEWER = '1.0.1'
const withNewerVersion = async ({ db }: Scene) => {
  await installDefinition(db, Uint8Array.from(readFileSync(`questionnaires/kurz-check/${NEWER}.json`)), true)
}

const handedTo = (world: World) => ({ id: 'part-1', at: world.now(), recipient: 'IT' })

interface Scene {
  readonly db: Database
  readonly world: World
  /** of an assessment with an answer, a measure and a restore point */
  readonly id: string
  readonly point: string
}

interface Case {
  /** what must be there before, beyond the scene */
  readonly before?: (scene: Scene) => Promise<unknown>
  readonly write: (scene: Scene) => Promise<unknown>
  /** the verb promises never to reject: what it writes is of no weight */
  readonly quiet?: true
  /** it deletes only, which needs no room */
  readonly deletesOnly?: true
  /** several transactions by intention, each whole: what the first one keeps is a restore point */
  readonly inSteps?: true
}

/** Every verb that writes. Of those that are parts of others the caller stands here: see PARTS. */
const CASES: Readonly<Record<string, Case>> = {
  recordDrill: { quiet: true, write: ({ db, world }) => recordDrill(db, world.now()) },
  dropDueTrash: { write: dropDueTrash },
  emptyTrash: {
    before: ({ db, world, id }) => deleteAssessment(db, world, id),
    write: ({ db }) => emptyTrash(db),
    deletesOnly: true,
  },
  createAssessment: { write: ({ db, world }) => testAssessment(db, world) },
  saveHeader: {
    write: async ({ db, world, id }) => {
      const header = (await db.assessments.get(id))?.body
      if (header) await saveHeader(db, world, header, { title: 'Anders', targets: { '*': 4 } })
    },
  },
  deleteAssessment: { write: ({ db, world, id }) => deleteAssessment(db, world, id) },
  restoreAssessment: {
    before: ({ db, world, id }) => deleteAssessment(db, world, id),
    write: ({ db, id }) => restoreAssessment(db, id),
  },
  purgeAssessment: { write: ({ db, id }) => purgeAssessment(db, id), deletesOnly: true },
  writeBundle: { write: ({ db, world }) => writeBundle(db, world, kitchenSinkContent, 'own-id') },
  'writeBundle in place of another': {
    before: ({ db, world }) => writeBundle(db, world, kitchenSinkContent, 'own-id'),
    write: ({ db, world }) => writeBundle(db, world, kitchenSinkContent, 'own-id'),
    inSteps: true,
  },
  rememberHandedOut: {
    write: async ({ db, world, id }) => {
      const assessment = (await readBundle(db, id))?.assessment
      if (assessment) await rememberHandedOut(db, cutPart(assessment, [QUESTION], handedTo(world)))
    },
  },
  writeMerge: {
    write: async ({ db, world, id }) => {
      const mine = (await readBundle(db, id))?.assessment
      if (!mine) return
      const { base } = cutPart(mine, [QUESTION], handedTo(world))
      const remember = { assessment: `${id}/part-1`, body: { part: null, base } }
      const merged = { ...mine, answers: { ...mine.answers, [QUESTION]: answer } }
      await writeMerge({ db, world }, { mine, merged, attachments: new Map(), remember, from: 'IT' })
    },
  },
  installDefinition: { write: ({ db }) => installDefinition(db, ownBytes, false) },
  installOwn: { write: async ({ db }) => installOwn(db, accepted(await checkDefinition(ownBytes))) },
  removeDefinition: {
    before: async ({ db }) => installOwn(db, accepted(await checkDefinition(ownBytes))),
    write: ({ db }) => removeDefinition(db, OWN),
  },
  restoreDefinition: {
    write: async ({ db }) => restoreDefinition(db, { ...accepted(await checkDefinition(ownBytes)), shipped: false }),
  },
  saveMeasures: {
    write: ({ db, world, id }) =>
      saveMeasures(db, world, id, [
        { before: measure, after: { ...measure, note: 'neu', owner: 'Hauptamt' } },
        { before: null, after: { ...measure, id: 'm2' } },
      ]),
  },
  putAnswers: {
    write: ({ db, id }) =>
      putAnswers(
        db,
        [{ assessment: id, view: 'answers', question: QUESTION, body: answer }],
        [{ assessment: id, id: 'l1', body: { id: 'l1', at: answer.at, tab: 't', path: '/x', before: 1, after: 2 } }],
      ),
  },
  takeUpLeftovers: {
    write: async ({ db, world, id }) => {
      const saver = new Saver(db, world, id)
      const left = new Map<string, string>()
      vi.stubGlobal('localStorage', storageOf(left))
      saver.save({ question: QUESTION, field: 'comment', before: undefined, after: answer.comment, answer })
      saver.leave()
      await saver.settle()
      if (saver.state.kind === 'failed') throw new DOMException('', FULL)
      try {
        await takeUpLeftovers(db)
      } catch (error) {
        // what was left behind stays for the next start
        expect(left.size).toBe(1)
        throw error
      }
    },
    inSteps: true,
  },
  signFor: { write: (scene) => signed(scene, 'municipality') },
  withdrawSignature: {
    before: (scene) => signed(scene, 'assessor'),
    write: (scene) => withdrawSignature(scene, scene.id, 'assessor'),
  },
  freezeAssessment: {
    before: bothSigned,
    write: async (scene) => freezeAssessment(scene, scene.id, await markOf(scene)),
  },
  reopenAssessment: {
    before: async (scene) => {
      await bothSigned(scene)
      await freezeAssessment(scene, scene.id, await markOf(scene))
    },
    write: (scene) => reopenAssessment(scene, scene.id, { reason: 'Irrtum', role: 'ISB' }),
  },
  continueAssessment: {
    write: (scene) => continueAssessment(scene, scene.id, { title: 'Zweite', asOf: '2027-01-01' }),
  },
  createFollowUp: {
    before: withNewerVersion,
    write: (scene) =>
      createFollowUp(scene, scene.id, { title: 'Folgeprüfung', asOf: '2027-12-01', occasion: '', version: NEWER }),
  },
  upgradeAssessment: {
    before: withNewerVersion,
    write: async (scene) => {
      const state = await readState(scene.db, scene.id)
      if (!state) return
      const order = { version: NEWER, follow: new Set<string>(), basis: upgradeBasis(state) }
      expect(await upgradeAssessment(scene, scene.id, order)).toMatchObject({ kind: 'written' })
    },
  },
  putOfferAway: { write: ({ db, id }) => putOfferAway(db, id, NEWER) },
  switchLogOf: { write: ({ db, world, id }) => switchLogOf(db, world, id, false) },
  addContributions: {
    before: (scene) => addContributions(scene, manyContributions(3)),
    write: (scene) => addContributions(scene, manyContributions(1010)),
  },
  removeContributions: {
    before: (scene) => addContributions(scene, manyContributions(3)),
    write: ({ db }) => removeContributions(db),
    deletesOnly: true,
  },
  saveRole: { write: ({ db }) => saveRole(db, 'ISB') },
  saveReportChoices: { write: ({ db, id }) => saveReportChoices(db, id, PLAIN_CHOICES) },
  addPractices: { write: ({ db, world }) => addPractices(db, world, practices) },
  removePractices: {
    before: ({ db, world }) => addPractices(db, world, practices),
    write: ({ db }) => removePractices(db, [{ file: practiceId(practices), index: 0 }]),
  },
  restorePractices: {
    write: ({ db }) =>
      restorePractices(db, [{ id: practiceId(practices), body: { file: practices, addedAt: answer.at } }]),
  },
  saveSetting: { write: ({ db }) => saveSetting(db, 'theme', 'dark') },
  keepSummaries: {
    quiet: true,
    write: async ({ db, world }) => keepSummaries(db, afterwards(world), await readOverview(db)),
  },
  workOutGists: {
    quiet: true,
    write: async ({ db, world }) => workOutGists(db, afterwards(world), (await readGists(db)).missing),
  },
  addRestorePoint: { write: (scene) => addRestorePoint(scene, scene.id, 'import') },
  keepBeforeBulk: {
    before: ({ db, world, id }) => saveMeasures(db, world, id, [{ before: null, after: { ...measure, id: 'm9' } }]),
    write: ({ db, world, id }) => keepBeforeBulk(db, world, id),
  },
  goBack: {
    before: ({ db, world, id }) => saveMeasures(db, world, id, [{ before: measure, after: null }]),
    write: (scene) => goBack(scene, scene.id, scene.point),
  },
  addAttachment: {
    write: ({ db, world, id }) =>
      addAttachment({ db, world }, { assessment: id, view: 'answers', question: QUESTION }, photo),
  },
  removeAttachment: {
    before: withPhoto,
    write: async (scene) => {
      const place = { assessment: scene.id, view: 'answers', question: QUESTION } as const
      await removeAttachment(scene, place, await sha256OfPhoto(scene), { forGood: true })
    },
  },
  replaceAttachment: {
    before: withPhoto,
    write: async (scene) =>
      replaceAttachment(scene, scene.id, await sha256OfPhoto(scene), { ...photo, bytes: Uint8Array.of(4) }),
  },
  switchLog: { write: ({ db, world }) => switchLog(db, world, false) },
  recordBackup: {
    write: ({ db, id }) => recordBackup(db, { id, log: [] }, { kind: 'file', file: 'a', at: answer.at }, compared),
    quiet: true,
  },
  saveBackupFolder: { write: ({ db }) => saveBackupFolder(db, { folder, everyMinutes: 10, sealed: false }) },
  saveBackupChoices: { write: ({ db }) => saveBackupChoices(db, { everyMinutes: 30, sealed: false }) },
  forgetBackupFolder: { write: ({ db }) => forgetBackupFolder(db), deletesOnly: true },
  saveRollingBackup: {
    write: ({ db, id }) =>
      saveRollingBackup(db, id, { at: answer.at, name: 'a', plain: null, failure: null, written: [] }),
    quiet: true,
  },
  tieWorkFile: { write: ({ db, id }) => tieWorkFile(db, id, workFile) },
  untieWorkFile: { write: ({ db, id }) => untieWorkFile(db, id), deletesOnly: true },
  rememberWorkFile: { write: ({ db, id }) => rememberWorkFile(db, id, known) },
  readDevice: { write: ({ db, world }) => readDevice(db, world.newId) },
  saveLockWho: { write: ({ db }) => saveLockWho(db, 'ISB') },
  Saver: {
    write: async ({ db, world, id }) => {
      const saver = new Saver(db, world, id)
      saver.save({ question: QUESTION, field: 'comment', before: undefined, after: answer.comment, answer })
      await saver.settle()
      if (saver.state.kind !== 'failed') return
      // the text is still there, for the screen and for the file that is offered
      expect(saver.state).toMatchObject({ reason: 'full', waiting: 1 })
      expect(saver.waiting.get(QUESTION)).toEqual(answer)
      throw new DOMException('', FULL)
    },
  },
  settleViews: {
    write: ({ db, world, id }) => settleViews(db, world, id, { [QUESTION]: { view: 'assessor', reason: 'gesehen' } }),
  },
  saveVisit: { write: ({ db, world, id }) => saveVisit(db, world, id, () => ({ start: '09:00' })) },
  saveNotesInOwnFiles: { write: ({ db }) => saveNotesInOwnFiles(db, false) },
  VisitSaver: {
    write: async ({ db, world, id }) => {
      const saver = new VisitSaver({ db, world }, id)
      saver.save(() => ({ start: '09:00' }))
      await saver.settle()
      if (saver.state.kind !== 'failed') return
      expect(saver.state).toMatchObject({ reason: 'full', waiting: 1 })
      throw new DOMException('', FULL)
    },
  },
  PlanSaver: {
    write: async ({ db, world, id }) => {
      const saver = new PlanSaver(db, world, id)
      const after = { ...measure, note: 'Das darf nicht verloren gehen.' }
      saver.save([{ before: measure, after }])
      await saver.settle()
      if (saver.state.kind !== 'failed') return
      expect(saver.state).toMatchObject({ reason: 'full', waiting: 1 })
      expect(saver.unwritten).toEqual([{ before: measure, after }])
      throw new DOMException('', FULL)
    },
  },
}

/** Exported for others of this room, who write through them in a transaction of their own or hand them on. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'run within the transaction of a caller': [
    'deleteParts',
    'deleteRows',
    'dropForgottenPhotos',
    'dropUnused',
    'dropUnusedPhotos',
    'inArchive',
    'inRestorePoints',
    'keepDefinition',
    'logTarget',
    'putFile',
    'putNew',
    'putPoint',
    'putRows',
    'putSummaries',
    'replaceState',
    'rewriteAttachments',
    'useOnly',
    'writeMeasures',
  ],
  'hand out a saver': ['planSaverOf', 'saverOf', 'visitSaverOf'],
  'call a verb, and make nothing of a failure': [
    'followLogSettings',
    'goOn',
    'installShippedDefinitions',
    'keepDays',
    'shippedDefinitionsOnce',
    'useOverview',
  ],
  'belong to opening the database, which fails as a whole': ['splitDefinitions'],
}

async function markOf({ db, id }: Scene): Promise<string> {
  const state = await readState(db, id)
  return state ? signedMark(state) : ''
}

async function signed(scene: Scene, side: Side): Promise<unknown> {
  return signFor(scene, scene.id, { side, role: 'ISB', name: '', on: '2026-12-01', fingerprint: await markOf(scene) })
}

async function bothSigned(scene: Scene): Promise<void> {
  for (const side of SIDES) await signed(scene, side)
}

let scene: Scene

async function makeScene(): Promise<Scene> {
  const db = await testDatabase()
  const world = testWorld()
  const id = await testAssessment(db, world)
  await saveMeasures(db, world, id, [{ before: null, after: measure }])
  const point = await addRestorePoint({ db, world }, id, 'daily')
  return { db, world, id, point }
}

beforeEach(async () => {
  scene = await makeScene()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await scene.db.delete()
})

describe('a full disk', () => {
  it('is tried with every verb that writes', () => {
    const tried = Object.keys(CASES).map((name) => name.split(' ')[0])
    const known = [...new Set([...tried, ...Object.values(PARTS).flat()])].map(String).toSorted()
    expect(writeVerbs(readSources())).toEqual(known)
  })

  it('finds a verb that is new', () => {
    const code = 'export async function saveNote(db: Database) {\n  await db.settings.put({ key: "n", body: 1 })\n}\n'
    expect(writeVerbs(new Map([['src/storage/notes.ts', code]]))).toEqual(['saveNote'])
  })

  it.each(Object.entries(CASES))('leaves nothing half-written: %s', async (_, { before, write, ...promise }) => {
    await before?.(scene)
    const start = await everythingIn(scene.db)
    const counting = fillDisk(0)
    await write(scene)
    counting.stop()
    const puts = counting.puts()
    expect(puts > 0).toBe(promise.deletesOnly !== true)
    for (let at = 1; at <= puts; at++) {
      // a refused write leaves the scene as it was, which is what the attempt before has shown
      if (at === 1 || promise.inSteps) {
        await scene.db.delete()
        scene = await makeScene()
        await before?.(scene)
        expect(await everythingIn(scene.db)).toBe(start)
      }
      const disk = fillDisk(at)
      const outcome = await write(scene).then(
        () => 'resolved',
        (error: unknown) => reasonOf(error),
      )
      disk.stop()
      expect(outcome, `put ${at} of ${puts}`).toBe(promise.quiet ? 'resolved' : FULL)
      if (!promise.inSteps) expect(await everythingIn(scene.db), `put ${at} of ${puts}`).toBe(start)
    }
  })

  it('leaves an assessment whole when a file is to take its place', async () => {
    const { before, write } = CASES['writeBundle in place of another'] ?? {}
    await before?.(scene)
    const whole = async () => {
      const { assessments, answers, measures, uses, attachments, definitions } = scene.db
      const tables = [assessments, answers, measures, uses, attachments, definitions]
      return JSON.stringify(await Promise.all(tables.map((table) => table.count())))
    }
    const start = await whole()
    for (const at of [1, 2, 3, 5, 8]) {
      const disk = fillDisk(at)
      await write?.(scene).catch(() => undefined)
      disk.stop()
      expect(await whole(), `put ${at}`).toBe(start)
    }
  })
})

/** As the browser says it, or as Dexie hands it on; anything else is told as it is. */
function reasonOf(error: unknown): string {
  const { name, inner, message } = error as { name: string; inner?: { name: string }; message: string }
  return name === FULL || inner?.name === FULL ? FULL : `${name}: ${message}`
}

function storageOf(entries: Map<string, string>): object {
  return new Proxy(
    {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => entries.set(key, value),
      removeItem: (key: string) => entries.delete(key),
    },
    {
      ownKeys: () => [...entries.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  )
}
