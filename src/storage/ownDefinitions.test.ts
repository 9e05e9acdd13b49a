import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAssessment } from './createAssessment.ts'
import type { Database } from './database.ts'
import type { CheckedDefinition } from './definitionRows.ts'
import {
  checkDefinition,
  findDefinition,
  installShippedDefinitions,
  listDefinitions,
  readDefinition,
} from './definitions.ts'
import { deleteAssessment } from './deleteAssessment.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { readInstalled } from './installed.ts'
import { AssessmentFeed } from './openAssessment.ts'
import { admit, installOwn, removeDefinition, restoreDefinition } from './ownDefinitions.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { testDatabase, testWorld } from './testing.ts'

const OWN = JSON.parse(readFileSync('tests/files/questionnaires/own-check.json', 'utf8')) as object
const NAME = { id: 'own-check', version: '1.0.0' }

let db: Database
const world = testWorld()

beforeEach(async () => {
  db = await testDatabase()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await db.delete()
})

function bytesOf(changes: object = {}): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...OWN, ...changes }))
}

async function own(changes: object = {}): Promise<CheckedDefinition> {
  const checked = await checkDefinition(bytesOf(changes))
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.value
}

async function begin(checked: CheckedDefinition): Promise<string> {
  return createAssessment(db, world, {
    definition: { ...checked, shipped: false },
    title: 'Probe',
    language: 'de',
    municipality: { name: 'Musterstadt' },
    audit: { asOf: '2026-12-01' },
    scope: {},
  })
}

async function offered(): Promise<string[]> {
  const definitions = await listDefinitions(db)
  return definitions.map(({ questionnaire: { id, version } }) => `${id} ${version}`)
}

function isHere(name = NAME): Promise<boolean> {
  return findDefinition(db, name.id, name.version).then((definition) => definition !== undefined)
}

async function opens(id: string): Promise<boolean> {
  return typeof (await AssessmentFeed.open(db, id)) !== 'string' && (await readBundle(db, id)) !== null
}

describe('what may come in', () => {
  it('offers an own questionnaire, with its exact bytes', async () => {
    const checked = await own()
    expect(await installOwn(db, checked)).toBe('new')
    expect(await offered()).toEqual(['kurz-check 1.0.0', 'own-check 1.0.0'])
    const stored = await readDefinition(db, NAME.id, NAME.version)
    expect(stored).toMatchObject({ shipped: false, sha256: checked.sha256, questionnaire: checked.questionnaire })
    expect(stored?.bytes).toEqual(bytesOf())
  })

  it('says that the same bytes are there already', async () => {
    await installOwn(db, await own())
    expect(await installOwn(db, await own())).toBe('there')
    const shipped = await checkDefinition(new Uint8Array(readFileSync('questionnaires/kurz-check/1.0.0.json')))
    expect(shipped.ok && (await admit(db, shipped.value))).toBe('there')
  })

  it('refuses other content under a name that is taken, and writes nothing', async () => {
    const first = await own()
    await installOwn(db, first)
    expect(await installOwn(db, await own({ license: 'CC0-1.0' }))).toMatchObject({
      code: 'questionnaire-imitates',
      path: '/version',
      params: NAME,
    })
    expect((await findDefinition(db, NAME.id, NAME.version))?.sha256).toBe(first.sha256)
    expect(await installOwn(db, await own({ license: 'CC0-1.0', version: '1.0.1' }))).toBe('new')
  })

  it('refuses id and version of a shipped one with other content, and its id with any other version', async () => {
    const before = await findDefinition(db, 'kurz-check', '1.0.0')
    expect(await installOwn(db, await own({ id: 'kurz-check' }))).toMatchObject({
      code: 'questionnaire-imitates-shipped',
      path: '/id',
      params: { id: 'kurz-check', version: '1.0.0' },
    })
    expect(await installOwn(db, await own({ id: 'kurz-check', version: '9.0.0' }))).toMatchObject({
      code: 'questionnaire-id-shipped',
      path: '/id',
    })
    expect(await findDefinition(db, 'kurz-check', '1.0.0')).toEqual(before)
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
  })
})

describe('removing', () => {
  it('is for own ones only', async () => {
    expect(await removeDefinition(db, { id: 'kurz-check', version: '1.0.0' })).toBeNull()
    expect(await removeDefinition(db, NAME)).toBeNull()
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
  })

  it('takes one that nothing uses away, and brings it back', async () => {
    await installOwn(db, await own())
    const row = await removeDefinition(db, NAME)
    expect(await isHere()).toBe(false)
    if (!row) throw new Error('nothing was removed')
    expect(await restoreDefinition(db, row)).toBe(true)
    expect(await offered()).toContain('own-check 1.0.0')
    expect((await readDefinition(db, NAME.id, NAME.version))?.bytes).toEqual(bytesOf())
  })

  it('leaves assessments their copy: they open, and go into a file and out of it', async () => {
    const checked = await own()
    await installOwn(db, checked)
    const id = await begin(checked)
    const row = await removeDefinition(db, NAME)
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
    expect(await opens(id)).toBe(true)
    expect(await readInstalled(db)).toContainEqual(
      expect.objectContaining({ sha256: checked.sha256, unlisted: true, uses: 1, usesInTrash: 0 }),
    )
    const bundle = await readBundle(db, id)
    if (!bundle || !row) throw new Error('no bundle')
    const copy = await writeBundle(db, world, bundle, 'new-id')
    expect(copy.outcome).toBe('written')
    expect(await opens(copy.id)).toBe(true)
    // the file brings no offer back that was taken away
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
    expect(await restoreDefinition(db, row)).toBe(true)
    expect(await offered()).toContain('own-check 1.0.0')
  })

  it('drops the copy with the last assessment that uses it, not while one is in the trash', async () => {
    const checked = await own()
    await installOwn(db, checked)
    const [first, second] = [await begin(checked), await begin(checked)]
    await removeDefinition(db, NAME)
    await purgeAssessment(db, first)
    await deleteAssessment(db, world, second)
    expect(await isHere()).toBe(true)
    await purgeAssessment(db, second)
    expect(await isHere()).toBe(false)
  })

  it('keeps what is offered when its last assessment goes', async () => {
    const checked = await own()
    await installOwn(db, checked)
    await purgeAssessment(db, await begin(checked))
    expect(await offered()).toContain('own-check 1.0.0')
  })

  it('in another tab, while the form is being filled in, does not leave an assessment without questionnaire', async () => {
    const checked = await own()
    await installOwn(db, checked)
    await removeDefinition(db, NAME)
    expect(await isHere()).toBe(false)
    const id = await begin(checked)
    expect(await opens(id)).toBe(true)
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
  })

  it('opened again from its file, it is offered again; with other content it is not, while assessments keep the name', async () => {
    const checked = await own()
    await installOwn(db, checked)
    const id = await begin(checked)
    const row = await removeDefinition(db, NAME)
    expect(await installOwn(db, await own({ license: 'CC0-1.0' }))).toMatchObject({ code: 'questionnaire-imitates' })
    expect(await opens(id)).toBe(true)
    expect(await installOwn(db, checked)).toBe('new')
    expect(await offered()).toContain('own-check 1.0.0')
    expect(row && (await restoreDefinition(db, row))).toBe(true)
  })

  it('does not bring one back whose name was given away in the meantime', async () => {
    await installOwn(db, await own())
    const row = await removeDefinition(db, NAME)
    const other = await own({ license: 'CC0-1.0' })
    await installOwn(db, other)
    expect(row && (await restoreDefinition(db, row))).toBe(false)
    expect((await findDefinition(db, NAME.id, NAME.version))?.sha256).toBe(other.sha256)
  })
})

describe('what a saved file brings along', () => {
  async function bundleWith(changes: object) {
    const checked = await own(changes)
    const id = await begin(checked)
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('no bundle')
    await purgeAssessment(db, id)
    expect(await isHere(checked.questionnaire)).toBe(false)
    return bundle
  }

  it('is offered too', async () => {
    const { id } = await writeBundle(db, world, await bundleWith({}), 'own-id')
    expect(await opens(id)).toBe(true)
    expect(await offered()).toContain('own-check 1.0.0')
  })

  it('is not offered under the id of a shipped one, but serves its assessment', async () => {
    const { id } = await writeBundle(db, world, await bundleWith({ id: 'kurz-check', version: '9.0.0' }), 'own-id')
    expect(await opens(id)).toBe(true)
    expect(await offered()).toEqual(['kurz-check 1.0.0'])
  })
})

describe('what lies beside the app', () => {
  function serve(bytes: Uint8Array<ArrayBuffer>): void {
    vi.stubGlobal('document', { baseURI: 'https://it-check.test/', getElementById: () => null })
    vi.stubGlobal('location', { origin: 'https://it-check.test' })
    vi.stubGlobal('fetch', (url: URL) => {
      const index = JSON.stringify({ questionnaires: [{ file: 'own-check/1.0.0.json' }] })
      return Promise.resolve(new Response(url.pathname.endsWith('index.json') ? index : bytes))
    })
  }

  it('becomes a shipped one where a person had opened the same before, even if it was removed', async () => {
    const checked = await own()
    await installOwn(db, checked)
    await begin(checked)
    await removeDefinition(db, NAME)
    serve(new Uint8Array(bytesOf()))
    expect(await installShippedDefinitions(db)).toEqual([])
    expect(await findDefinition(db, NAME.id, NAME.version)).toMatchObject({ shipped: true })
    expect(await offered()).toContain('own-check 1.0.0')
  })

  it('does not replace what assessments were answered with', async () => {
    const checked = await own()
    await installOwn(db, checked)
    serve(new Uint8Array(bytesOf({ license: 'CC0-1.0' })))
    expect(await installShippedDefinitions(db)).toMatchObject([{ problems: [{ code: 'questionnaire-imitates' }] }])
    expect((await findDefinition(db, NAME.id, NAME.version))?.sha256).toBe(checked.sha256)
  })
})
