import { type Problem, problem, type Result, settle } from '../core/problem.ts'
import type { ReferenceLists } from '../core/questionnaire/schema.ts'
import type { Database } from './database.ts'
import {
  type CheckedDefinition,
  type Definition,
  definitionTables,
  putRows,
  readRows,
  type WholeDefinition,
} from './definitionRows.ts'
import { fetchOwn } from './fetchOwn.ts'
import { writeTransaction } from './writeTransaction.ts'

/** A questionnaire file beside the app that could not be taken in. */
export interface RefusedDefinition {
  readonly file: string
  readonly problems: readonly Problem[]
}

const INDEX = 'questionnaires/index.json'

/** What is offered for new assessments, in outline. Definitions are trusted when read: they were checked when they came in. */
export async function listDefinitions(db: Database): Promise<Definition[]> {
  return (await db.definitions.toArray()).map(({ body }) => body).filter(({ unlisted }) => !unlisted)
}

export async function findDefinition(db: Database, id: string, version: string): Promise<Definition | undefined> {
  return (await db.definitions.get([id, version]))?.body
}

/** With all its texts and the bytes of its file. */
export function readDefinition(db: Database, id: string, version: string): Promise<WholeDefinition | undefined> {
  return db.transaction('r', definitionTables(db), () => readRows(db, { id, version }))
}

/**
 * Copies the questionnaires that lie beside the app into the database, each on first sight, so that they work offline ever after.
 * A published file is frozen: what is there under its name already is not fetched again. Without a network nothing happens.
 * One that a person or a file brought along earlier becomes a shipped one, if it is the same.
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
    if (!id || !version) continue
    const there = await findDefinition(db, id, version)
    if (there?.shipped) continue
    const bytes = await fetchOwn(`questionnaires/${file}`, { cache: 'no-cache' })
    if (!bytes) continue
    const checked = await checkDefinition(bytes, known)
    if (!checked.ok) refused.push({ file, problems: checked.problems })
    else if (there && there.sha256 !== checked.value.sha256) {
      refused.push({ file, problems: [problem('questionnaire-imitates', '/version', { id, version })] })
    } else await putDefinition(db, { ...checked.value, shipped: true })
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

/** Checks and stores one definition; the list is empty when it is in. */
export async function installDefinition(
  db: Database,
  bytes: Uint8Array,
  shipped: boolean,
): Promise<readonly Problem[]> {
  const checked = await checkDefinition(bytes)
  if (!checked.ok) return checked.problems
  await putDefinition(db, { ...checked.value, shipped })
  return []
}

/** Checks, zod and SHA-256 are loaded only here. */
export async function checkDefinition(
  bytes: Uint8Array,
  known: ReferenceLists = new Map(),
): Promise<Result<CheckedDefinition>> {
  const [{ openQuestionnaire }, { sha256 }, { bytesToHex }] = await Promise.all([
    import('../core/questionnaire/open.ts'),
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ])
  const opened = openQuestionnaire(bytes, known)
  if (!opened.ok) return opened
  return settle({ questionnaire: opened.value, bytes, sha256: bytesToHex(sha256(bytes)) }, opened.warnings)
}

async function putDefinition(db: Database, definition: WholeDefinition): Promise<void> {
  await writeTransaction(db, definitionTables(db), () => putRows(db, definition))
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
