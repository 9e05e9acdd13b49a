import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { questionsOf } from '../core/questionnaire/lookup.ts'
import { createAssessment } from './createAssessment.ts'
import type { Database } from './database.ts'
import type { CheckedDefinition } from './definitionRows.ts'
import { checkDefinition } from './definitions.ts'
import { deleteAssessment } from './deleteAssessment.ts'
import { installOwn } from './ownDefinitions.ts'
import { readVersions } from './readVersions.ts'
import { testDatabase, testWorld } from './testing.ts'

const OWN = JSON.parse(readFileSync('tests/files/questionnaires/own-check.json', 'utf8')) as object
const world = testWorld()

let db: Database

beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.delete())

async function install(changes: object): Promise<CheckedDefinition> {
  const checked = await checkDefinition(new TextEncoder().encode(JSON.stringify({ ...OWN, ...changes })))
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  await installOwn(db, checked.value)
  return checked.value
}

function begin(definition: CheckedDefinition, createdAt: string): Promise<string> {
  const then = { ...world, now: () => createdAt }
  return createAssessment(db, then, {
    definition: { ...definition, shipped: false },
    title: 'Probe',
    language: 'de',
    municipality: { name: 'Musterstadt' },
    audit: {},
    scope: {},
  })
}

it('reads all versions of one questionnaire with their texts, the newest first by number', async () => {
  for (const version of ['1.2.0', '1.10.0', '1.0.0']) await install({ version })
  await install({ id: 'own-check-2', version: '3.0.0' })
  const { versions, used } = await readVersions(db, 'own-check')
  expect(versions.map(({ version }) => version)).toEqual(['1.10.0', '1.2.0', '1.0.0'])
  expect(versions.every((one) => questionsOf(one)[0]?.consequence)).toBe(true)
  expect(used).toBeNull()
  expect(await readVersions(db, 'gibt-es-nicht')).toEqual({ versions: [], used: null })
})

it('knows which version the newest assessment was begun with, deleted ones aside', async () => {
  const [first, second] = [await install({ version: '1.0.0' }), await install({ version: '1.1.0' })]
  const gone = await begin(second, '2026-12-03T10:00:00.000Z')
  await begin(first, '2026-12-02T10:00:00.000Z')
  await begin(second, '2026-12-01T10:00:00.000Z')
  expect((await readVersions(db, 'own-check')).used).toBe('1.1.0')
  await deleteAssessment(db, world, gone)
  expect((await readVersions(db, 'own-check')).used).toBe('1.0.0')
})
