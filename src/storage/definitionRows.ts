import { outlineOf, withTexts } from '../core/questionnaire/outline.ts'
import type { Domain, Questionnaire } from '../core/questionnaire/schema.ts'
import type { Database, DefinitionRow } from './database.ts'

/** A questionnaire that was checked, with the exact bytes of its file. */
export interface CheckedDefinition {
  readonly questionnaire: Questionnaire
  readonly bytes: Uint8Array
  /** SHA-256 (hex) of the bytes: the identity of a definition */
  readonly sha256: string
}

/** What is known of a definition at once: its outline (`core/questionnaire/outline.ts`) and what becomes of it here. */
export type Definition = Readonly<DefinitionRow['body']>

/** All of it, with every text and the bytes of its file. */
export type WholeDefinition = CheckedDefinition & Pick<Definition, 'shipped' | 'unlisted'>

type Tables = Pick<Database, 'definitions' | 'definitionDomains' | 'definitionFiles'>
type Named = Readonly<Pick<DefinitionRow, 'id' | 'version'>>

/** The tables that a definition is spread over, for a transaction that reads or writes all of it. */
export function definitionTables({ definitions, definitionDomains, definitionFiles }: Tables) {
  return [definitions, definitionDomains, definitionFiles]
}

/** Within a transaction over `definitionTables`. */
export async function putRows(tables: Tables, { bytes, questionnaire, ...rest }: WholeDefinition): Promise<void> {
  const { id, version, domains } = questionnaire
  const outline = { ...rest, size: bytes.length, questionnaire: outlineOf(questionnaire) }
  const named = { id, version, ...(rest.shipped && { shipped: true as const }) }
  await Promise.all([
    tables.definitions.put({ ...named, body: outline }),
    tables.definitionDomains.bulkPut(domains.map((domain) => ({ ...named, domain: domain.id, body: domain }))),
    tables.definitionFiles.put({ ...named, body: { bytes } }),
  ])
}

/** Within a transaction over `definitionTables`. */
export async function deleteRows(tables: Tables, { id, version }: Named): Promise<void> {
  await Promise.all([
    tables.definitions.delete([id, version]),
    ofDefinition(tables, { id, version }).delete(),
    tables.definitionFiles.delete([id, version]),
  ])
}

/** Within a transaction over `definitionTables`; `undefined` when it is not here. */
export async function readRows(tables: Tables, { id, version }: Named): Promise<WholeDefinition | undefined> {
  const [row, domains, file] = await Promise.all([
    tables.definitions.get([id, version]),
    readDomains(tables, { id, version }),
    tables.definitionFiles.get([id, version]),
  ])
  if (!row || !file) return undefined
  const { size: _, questionnaire, ...rest } = row.body
  return { ...rest, questionnaire: withTexts(questionnaire, domains), bytes: file.body.bytes }
}

/** Themenfelder with all their texts. `ids` undefined: all of them. */
export async function readDomains(
  tables: Pick<Tables, 'definitionDomains'>,
  { id, version }: Named,
  ids?: readonly string[],
): Promise<Domain[]> {
  const rows = ids
    ? await tables.definitionDomains.bulkGet(ids.map((domain): [string, string, string] => [id, version, domain]))
    : await ofDefinition(tables, { id, version }).toArray()
  return rows.flatMap((row) => row?.body ?? [])
}

function ofDefinition({ definitionDomains }: Pick<Tables, 'definitionDomains'>, { id, version }: Named) {
  return definitionDomains.where(':id').between([id, version], [id, version, []])
}
