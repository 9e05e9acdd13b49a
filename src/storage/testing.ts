import { readFileSync } from 'node:fs'
import type { World } from '../core/world.ts'
import { createAssessment } from './createAssessment.ts'
import { Database } from './database.ts'
import { installDefinition, readDefinition } from './definitions.ts'

/** A world whose clock advances a second per look and whose ids count up. */
export function testWorld(): World {
  let seconds = Date.parse('2026-12-01T10:00:00.000Z') / 1000
  let ids = 0
  return {
    now: () => new Date(seconds++ * 1000).toISOString(),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    tab: 'testtab',
  }
}

/** The same world when a burst of changes is over. */
export function afterwards(world: World): World {
  return { ...world, now: () => new Date(Date.parse(world.now()) + 60_000).toISOString() }
}

/** A database of its own with the shipped Kurz-Check in it. */
export async function testDatabase(): Promise<Database> {
  const db = new Database(`test-${Math.random()}`)
  await db.open()
  await installDefinition(db, new Uint8Array(readFileSync('questionnaires/kurz-check/1.0.0.json')), true)
  return db
}

export async function testAssessment(db: Database, world: World): Promise<string> {
  const definition = await readDefinition(db, 'kurz-check', '1.0.0')
  if (!definition) throw new Error('the Kurz-Check is not installed')
  return createAssessment(db, world, {
    definition,
    title: 'Probe',
    language: 'de',
    municipality: { name: 'Musterstadt' },
    audit: { asOf: '2026-12-01' },
    scope: { provider: true },
  })
}
