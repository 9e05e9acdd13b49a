import type { Transaction } from 'dexie'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import type { DefinitionRow } from './database.ts'
import { putRows, type WholeDefinition } from './definitionRows.ts'

/** What a definition was before version 2 of the database: everything in one row, 2 MB for the full check. */
interface DefinitionRow1 {
  id: string
  version: string
  body: { sha256: string; bytes: Uint8Array; questionnaire: Questionnaire; shipped: boolean; unlisted?: boolean }
}

/** 1 → 2: the outline, each Themenfeld and the file in rows of their own, so that a question is read without the other 179. */
export async function splitDefinitions(transaction: Transaction): Promise<void> {
  const tables = {
    definitions: transaction.table<DefinitionRow>('definitions'),
    definitionDomains: transaction.table('definitionDomains'),
    definitionFiles: transaction.table('definitionFiles'),
  }
  const rows = (await transaction.table<DefinitionRow1>('definitions').toArray()) satisfies { body: WholeDefinition }[]
  for (const { body } of rows) await putRows(tables, body)
}
