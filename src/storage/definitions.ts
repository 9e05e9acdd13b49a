import type { Problem } from '../core/problem.ts'
import type { Questionnaire, ReferenceLists } from '../core/questionnaire/schema.ts'
import type { Database, DefinitionRow } from './database.ts'
import { fetchOwn } from './fetchOwn.ts'
import { writeTransaction } from './writeTransaction.ts'

export interface Definition {
  readonly questionnaire: Questionnaire
  /** SHA-256 (hex) of the file's bytes: the identity of a definition */
  readonly sha256: string
  readonly shipped: boolean
}

/** A questionnaire file beside the app that could not be taken in. */
export interface RefusedDefinition {
  readonly file: string
  readonly problems: readonly Problem[]
}

const INDEX = 'questionnaires/index.json'

/** Definitions are trusted when read: they were checked when they came in. */
export async function listDefinitions(db: Database): Promise<Definition[]> {
  return (await db.definitions.toArray()).map(({ body }) => body)
}

export async function findDefinition(
  db: Database,
  id: string,
  version: string,
): Promise<DefinitionRow['body'] | undefined> {
  return (await db.definitions.get([id, version]))?.body
}

/**
 * Copies the questionnaires that lie beside the app into the database, each on first sight, so that they work offline ever after.
 * A published file is frozen: what is there under its name already is not fetched again. Without a network nothing happens.
 */
export async function installShippedDefinitions(
  db: Database,
  known: ReferenceLists = new Map(),
): Promise<RefusedDefinition[]> {
  const index = await fetchJson(INDEX)
  const files = filesOf(index)
  const refused: RefusedDefinition[] = []
  for (const file of files) {
    const [, id, version] = /^([^/]+)\/([^/]+)\.json$/.exec(file) ?? []
    if (!id || !version || (await db.definitions.get([id, version]))) continue
    const bytes = await fetchOwn(`questionnaires/${file}`, { cache: 'no-cache' })
    if (!bytes) continue
    const problems = await installDefinition(db, bytes, true, known)
    if (problems.length > 0) refused.push({ file, problems })
  }
  return refused
}

const firstAsked = new WeakMap<Database, Promise<readonly RefusedDefinition[]>>()

/** What lies beside the app, asked for once while the page is open: the same promise for everyone who waits for it. */
export function shippedDefinitionsOnce(db: Database): Promise<readonly RefusedDefinition[]> {
  const asked = firstAsked.get(db) ?? installShippedDefinitions(db).catch(() => [])
  firstAsked.set(db, asked)
  return asked
}

/** Checks and stores one definition; the list is empty when it is in. Checks, zod and SHA-256 are loaded only here. */
export async function installDefinition(
  db: Database,
  bytes: Uint8Array,
  shipped: boolean,
  known: ReferenceLists = new Map(),
): Promise<readonly Problem[]> {
  const [{ openQuestionnaire }, { sha256 }, { bytesToHex }] = await Promise.all([
    import('../core/questionnaire/open.ts'),
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ])
  const opened = openQuestionnaire(bytes, known)
  if (!opened.ok) return opened.problems
  const { id, version } = opened.value
  const body = { sha256: bytesToHex(sha256(bytes)), bytes, questionnaire: opened.value, shipped }
  await writeTransaction(db, [db.definitions], () => db.definitions.put({ id, version, body }))
  return []
}

function filesOf(index: unknown): string[] {
  const list = (index as { questionnaires?: unknown } | null)?.questionnaires
  if (!Array.isArray(list)) return []
  return list
    .map((entry: unknown) => (entry as { file?: unknown } | null)?.file)
    .filter((file) => typeof file === 'string')
}

async function fetchJson(path: string): Promise<unknown> {
  const bytes = await fetchOwn(path, { cache: 'no-cache' })
  if (!bytes) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
