import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AssessmentFile, Measure } from '../../src/core/assessment/schema.ts'
import { SIDES, sealOf, signedMark } from '../../src/core/assessment/signOff.ts'
import { cutPart } from '../../src/core/merge/cutPart.ts'
import type { World } from '../../src/core/world.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { addAttachment } from '../../src/storage/addAttachment.ts'
import { Database } from '../../src/storage/database.ts'
import { type AssessmentBundle, readBundle, writeBundle } from '../../src/storage/exchange.ts'
import { FrozenError } from '../../src/storage/frozen.ts'
import { dropLate, lateFor } from '../../src/storage/lateLeftovers.ts'
import { takeUpLeftovers } from '../../src/storage/leftovers.ts'
import { AssessmentFeed } from '../../src/storage/openAssessment.ts'
import { rememberHandedOut } from '../../src/storage/parts.ts'
import { saveMeasures } from '../../src/storage/plan.ts'
import { PlanSaver } from '../../src/storage/planSaver.ts'
import { removeAttachment } from '../../src/storage/removeAttachment.ts'
import { replaceAttachment } from '../../src/storage/replaceAttachment.ts'
import { addRestorePoint, goBack, keepBeforeBulk } from '../../src/storage/restorePoints.ts'
import { saveHeader } from '../../src/storage/saveHeader.ts'
import { Saver } from '../../src/storage/saver.ts'
import { saveVisit } from '../../src/storage/saveVisit.ts'
import { settleViews } from '../../src/storage/settleViews.ts'
import { freezeAssessment, reopenAssessment, signFor, withdrawSignature } from '../../src/storage/signOff.ts'
import { testAssessment, testDatabase, testWorld } from '../../src/storage/testing.ts'
import { VisitSaver } from '../../src/storage/visitSaver.ts'
import { writeMerge } from '../../src/storage/writeMerge.ts'
import { readSources } from '../architecture/sources.ts'
import { everythingIn } from './fullDisk.ts'
import { writeVerbs } from './writeVerbs.ts'

const QUESTION = 'ORG-01'
const measure: Measure = { id: 'm1', title: 'Sicherung trennen', questions: [], status: 'open' }
const answer = { value: 'yes', comment: 'zu spät', at: '2026-12-01T10:00:00.000Z' }
const photo = { bytes: Uint8Array.of(1, 2, 3), extension: 'jpg', name: 'foto.jpg', type: 'image/jpeg' }
const PHOTO = sha256Hex(photo.bytes)
const comment = { question: QUESTION, field: 'comment', before: undefined, after: answer.comment, answer }

interface Scene {
  readonly db: Database
  readonly world: World
  /** of an assessment that is signed off */
  readonly id: string
  /** of before the sign-off */
  readonly point: string
}

/** What a verb makes of an assessment that is signed off. */
const REFUSED = 'refused'
const CASES: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  Saver: async ({ db, world, id }) => {
    const saver = new Saver(db, world, id)
    saver.save(comment)
    await saver.settle()
    expect(saver.state).toEqual({ kind: 'failed', reason: 'frozen', waiting: 1 })
    expect(saver.waiting.get(QUESTION)).toEqual(answer)
    return REFUSED
  },
  'Saver of the assessor': async ({ db, world, id }) => {
    const saver = new Saver(db, world, id, { view: 'assessor' })
    saver.save(comment)
    await saver.settle()
    return saver.state.kind === 'failed' && saver.state.reason === 'frozen' ? REFUSED : saver.state
  },
  'Saver in the only tab': async ({ db, world, id }) => {
    // what this tab has opened before is no excuse
    expect(await AssessmentFeed.open(db, id)).toBeInstanceOf(AssessmentFeed)
    const saver = new Saver(db, world, id, { isAlone: () => true })
    saver.save(comment)
    await saver.settle()
    return saver.state.kind === 'failed' && saver.state.reason === 'frozen' ? REFUSED : saver.state
  },
  PlanSaver: async ({ db, world, id }) => {
    const saver = new PlanSaver(db, world, id)
    saver.save([{ before: measure, after: { ...measure, owner: 'IT' } }])
    await saver.settle()
    expect(saver.state).toEqual({ kind: 'failed', reason: 'frozen', waiting: 1 })
    return REFUSED
  },
  'PlanSaver with many at once': async ({ db, world, id }) => {
    const saver = new PlanSaver(db, world, id)
    const added = ['a', 'b'].map((name) => ({ before: null, after: { ...measure, id: name } }))
    saver.save(added)
    await saver.settle()
    return saver.state.kind === 'failed' && saver.state.reason === 'frozen' ? REFUSED : saver.state
  },
  saveMeasures: ({ db, world, id }) => saveMeasures(db, world, id, [{ before: measure, after: null }]),
  saveHeader: async ({ db, world, id }) => {
    const header = (await db.assessments.get(id))?.body
    return header && saveHeader(db, world, header, { scope: { provider: false } })
  },
  'saveHeader with several targets': async ({ db, world, id }) => {
    const header = (await db.assessments.get(id))?.body
    return header && saveHeader(db, world, header, { targets: { '*': 4, ORG: 5 } })
  },
  VisitSaver: async ({ db, world, id }) => {
    const saver = new VisitSaver({ db, world }, id)
    saver.save(() => ({ start: '09:00' }))
    await saver.settle()
    expect(saver.state).toEqual({ kind: 'failed', reason: 'frozen', waiting: 1 })
    return REFUSED
  },
  saveVisit: ({ db, world, id }) => saveVisit(db, world, id, () => ({ start: '10:00' })),
  addAttachment: (scene) => addAttachment(scene, { assessment: scene.id, view: 'answers', question: QUESTION }, photo),
  removeAttachment: (scene) =>
    removeAttachment(scene, { assessment: scene.id, view: 'answers', question: QUESTION }, PHOTO),
  replaceAttachment: (scene) => replaceAttachment(scene, scene.id, PHOTO, photo),
  settleViews: ({ db, world, id }) =>
    settleViews(db, world, id, { [QUESTION]: { view: 'assessor', reason: 'gesehen' } }),
  keepBeforeBulk: ({ db, world, id }) => keepBeforeBulk(db, world, id),
  goBack: (scene) => goBack(scene, scene.id, scene.point),
  writeBundle: async ({ db, world, id }) => {
    const bundle = await bundleOf(db, id)
    const other = { ...bundle, assessment: { ...bundle.assessment, title: 'Von anderswo', status: 'open' as const } }
    expect(await writeBundle(db, world, other, 'own-id')).toEqual({ outcome: 'frozen', id })
    return REFUSED
  },
  writeMerge: async (scene) => {
    const mine = (await bundleOf(scene.db, scene.id)).assessment
    const merged = { ...mine, answers: { ...mine.answers, [QUESTION]: answer } }
    const remember = { assessment: `${scene.id}/part-1`, body: { part: null, base: mine } }
    const outcome = await writeMerge(scene, { mine, merged, attachments: new Map(), remember, from: 'IT' })
    expect(outcome).toEqual({ kind: 'frozen' })
    return REFUSED
  },
  rememberHandedOut: async ({ db, world, id }) => {
    const { assessment } = await bundleOf(db, id)
    return rememberHandedOut(db, cutPart(assessment, [QUESTION], { id: 'p', at: world.now(), recipient: 'IT' }))
  },
  signFor: async (scene) => signFor(scene, scene.id, await order(scene, 'municipality')),
  withdrawSignature: (scene) => withdrawSignature(scene, scene.id, 'assessor'),
  freezeAssessment: async (scene) => freezeAssessment(scene, scene.id, await markOf(scene.db, scene.id)),
  takeUpLeftovers: async ({ db, world, id }) => {
    leave(db, world, id)
    await takeUpLeftovers(db)
    return lateFor(db, id).length === 1 ? REFUSED : 'taken up'
  },
}

/** Of every other verb, why a sign-off is none of its business. A new verb must come into one of the two lists. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'is the way on': ['continueAssessment', 'reopenAssessment', 'upgradeAssessment'],
  'makes another one, or another copy': ['createAssessment', 'createFollowUp'],
  'takes it away or brings it back whole': [
    'deleteAssessment',
    'deleteParts',
    'dropDueTrash',
    'emptyTrash',
    'purgeAssessment',
    'restoreAssessment',
  ],
  'keeps what it is, to go back to or as a backup': [
    'addRestorePoint',
    'forgetBackupFolder',
    'keepDays',
    'recordBackup',
    'recordDrill',
    'rememberWorkFile',
    'saveBackupChoices',
    'saveBackupFolder',
    'saveRollingBackup',
    'tieWorkFile',
    'untieWorkFile',
  ],
  'forgets who changed what: deleting personal data stays possible': ['followLogSettings', 'switchLog', 'switchLogOf'],
  'is about the device, a choice or a derived figure': [
    'goOn',
    'keepSummaries',
    'putSummaries',
    'putOfferAway',
    'readDevice',
    'saveLockWho',
    'saveNotesInOwnFiles',
    'saveReportChoices',
    'saveRole',
    'saveSetting',
    'useOverview',
    'workOutGists',
  ],
  'is about questionnaires': [
    'installDefinition',
    'installOwn',
    'installShippedDefinitions',
    'keepDefinition',
    'removeDefinition',
    'restoreDefinition',
    'shippedDefinitionsOnce',
  ],
  'is about good practice of others': ['addPractices', 'removePractices', 'restorePractices'],
  'is about what others passed on': ['addContributions', 'removeContributions'],
  'belongs to opening or moving the database': ['deleteRows', 'putRows', 'splitDefinitions'],
  'runs within the transaction of a verb above, which asks': [
    'dropForgottenPhotos',
    'dropUnused',
    'dropUnusedPhotos',
    'inArchive',
    'inRestorePoints',
    'logTarget',
    'putFile',
    'putNew',
    'putPoint',
    'replaceState',
    'rewriteAttachments',
    'useOnly',
    'writeMeasures',
  ],
  'is called by a saver, which asks': ['planSaverOf', 'putAnswers', 'saverOf', 'visitSaverOf'],
}

let scene: Scene

beforeEach(async () => {
  const left = new Map<string, string>()
  vi.stubGlobal('localStorage', storageOf(left))
  const db = await testDatabase()
  const world = testWorld()
  const id = await testAssessment(db, world)
  await saveMeasures(db, world, id, [{ before: null, after: measure }])
  const point = await addRestorePoint({ db, world }, id, 'daily')
  await saveMeasures(db, world, id, [{ before: measure, after: { ...measure, note: 'später' } }])
  scene = { db, world, id, point }
  await signOff(scene)
})
afterEach(async () => {
  await scene.db.delete()
  vi.unstubAllGlobals()
})

describe('an assessment that is signed off', () => {
  it('is tried with every verb that writes', () => {
    const tried = Object.keys(CASES).map((name) => name.split(' ')[0] ?? '')
    const known = [...new Set([...tried, ...Object.values(ALLOWED).flat()])].toSorted()
    expect(writeVerbs(readSources())).toEqual(known)
  })

  it('refuses each of them, and nothing is written', async () => {
    const before = await everythingIn(scene.db)
    for (const [name, write] of Object.entries(CASES)) {
      const outcome = await write(scene).catch((error: unknown) => (error instanceof FrozenError ? REFUSED : error))
      expect(outcome, name).toBe(REFUSED)
      expect(await everythingIn(scene.db), name).toBe(before)
    }
  })

  it('is written to again by each of them once it is reopened', async () => {
    await reopenAssessment(scene, scene.id, { reason: 'Zahlendreher', role: 'ISB' })
    const idle: string[] = []
    for (const [name, write] of Object.entries(CASES)) {
      const before = await everythingIn(scene.db)
      await write(scene).catch(() => undefined)
      if ((await everythingIn(scene.db)) === before) idle.push(name)
    }
    // only one of two sides has signed
    expect(idle).toEqual(['freezeAssessment'])
  })
})

describe('a second tab', () => {
  it('keeps the draft that waited while the other one signed off, and writes it once that is reopened', async () => {
    const { db, world, id } = scene
    await reopenAssessment(scene, id, { reason: 'Nachtrag', role: '' })
    const other = new Database(db.name)
    await other.open()
    const saver = new Saver(other, world, id)
    expect(await AssessmentFeed.open(other, id)).toBeInstanceOf(AssessmentFeed)
    await signOff(scene)
    saver.save(comment)
    await saver.settle()
    expect(saver.state).toEqual({ kind: 'failed', reason: 'frozen', waiting: 1 })
    expect(sealOf((await bundleOf(db, id)).assessment)).toBe('unchanged')

    await reopenAssessment(scene, id, { reason: 'Da fehlt noch eine Antwort', role: 'IT' })
    await saver.flush()
    expect(saver.state).toEqual({ kind: 'saved' })
    expect((await bundleOf(db, id)).assessment.answers[QUESTION]).toMatchObject({ comment: 'zu spät' })
    other.close()
  })

  it('that is closed leaves the draft behind: it waits for the reopening, or for somebody to give it up', async () => {
    const { db, world, id } = scene
    leave(db, world, id)
    await takeUpLeftovers(db)
    await takeUpLeftovers(db)
    expect(lateFor(db, id)).toMatchObject([{ answers: [{ question: QUESTION, answer: { comment: 'zu spät' } }] }])
    expect(lateFor(db, 'another')).toEqual([])

    await reopenAssessment(scene, id, { reason: 'Nachtrag', role: '' })
    await takeUpLeftovers(db)
    expect(lateFor(db, id)).toEqual([])
    expect((await bundleOf(db, id)).assessment.answers[QUESTION]).toMatchObject({ comment: 'zu spät' })

    await signOff(scene)
    leave(db, world, id, 'noch später')
    await takeUpLeftovers(db)
    dropLate(db, id)
    expect(localStorage).toHaveLength(0)
  })

  it('leaves nothing to wait for where it was written before', async () => {
    const { db, world, id } = scene
    await reopenAssessment(scene, id, { reason: 'Nachtrag', role: '' })
    const saver = new Saver(db, world, id)
    saver.save(comment)
    // as the page goes away while the write is under way
    saver.leave()
    await saver.settle()
    await signOff(scene)
    await takeUpLeftovers(db)
    expect(localStorage).toHaveLength(0)
  })

  it('that writes as the sign-off is under way is refused, or what it wrote is no part of what was signed', async () => {
    const { db, world, id } = scene
    await reopenAssessment(scene, id, { reason: 'Nachtrag', role: '' })
    for (const side of SIDES) await signFor(scene, id, await order(scene, side))
    const saver = new Saver(db, world, id, { isAlone: () => true })
    await AssessmentFeed.open(db, id)
    const freezing = freezeAssessment(scene, id, await markOf(db, id))
    saver.save(comment)
    await Promise.all([freezing, saver.settle()])
    const { assessment } = await bundleOf(db, id)
    expect(await freezing).toBe('written')
    expect(saver.state).toMatchObject({ kind: 'failed', reason: 'frozen' })
    expect(sealOf(assessment)).toBe('unchanged')
    expect(assessment.answers[QUESTION]).toBeUndefined()
  })
})

describe('a copy of a signed assessment', () => {
  it('is a new version of it: open, unsigned, every answer to be confirmed', async () => {
    const { db, world, id } = scene
    const { id: copy } = await writeBundle(db, world, await bundleOf(db, id), 'new-id')
    const { assessment } = await bundleOf(db, copy)
    expect(assessment).toMatchObject({ previous: id, status: 'open', signOff: [], log: [] })
  })

  it('from a file takes the place of an open one, and of one in the trash', async () => {
    const { db, world, id } = scene
    const signed = await bundleOf(db, id)
    await reopenAssessment(scene, id, { reason: 'Irrtum', role: '' })
    expect(await writeBundle(db, world, signed, 'own-id')).toEqual({ outcome: 'written', id })
    expect(sealOf((await bundleOf(db, id)).assessment)).toBe('unchanged')
    await db.assessments.update(id, { 'body.deletedAt': world.now() })
    expect(await writeBundle(db, world, signed, 'own-id')).toEqual({ outcome: 'written', id })
  })
})

describe('going back', () => {
  it('to a state that was signed off signs nothing', async () => {
    const { db, id } = scene
    const point = await addRestorePoint(scene, id, 'import')
    await reopenAssessment(scene, id, { reason: 'Irrtum', role: '' })
    await goBack(scene, id, point)
    const { assessment } = await bundleOf(db, id)
    expect(assessment.status).toBe('open')
    expect(assessment.signOff).toHaveLength(3)
  })
})

async function signOff(scene: Scene): Promise<void> {
  for (const side of SIDES) {
    expect(await signFor(scene, scene.id, await order(scene, side))).toBe('written')
  }
  expect(await freezeAssessment(scene, scene.id, await markOf(scene.db, scene.id))).toBe('written')
}

async function order({ db, id }: Scene, side: (typeof SIDES)[number]) {
  return { side, role: 'ISB', name: '', on: '2026-12-01', fingerprint: await markOf(db, id) }
}

async function markOf(db: Database, id: string): Promise<string> {
  return signedMark((await bundleOf(db, id)).assessment)
}

async function bundleOf(db: Database, id: string): Promise<AssessmentBundle & { assessment: AssessmentFile }> {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error(`${id} is not there`)
  return bundle
}

/** What a tab leaves behind that is closed before it could write. */
function leave(db: Database, world: World, id: string, after = answer.comment): void {
  const saver = new Saver(db, world, id)
  saver.save({ ...comment, after, answer: { ...answer, comment: after } })
  saver.leave()
}

function storageOf(entries: Map<string, string>): object {
  return new Proxy(
    {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => entries.set(key, value),
      removeItem: (key: string) => entries.delete(key),
      get length() {
        return entries.size
      },
    },
    {
      ownKeys: () => [...entries.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  )
}
