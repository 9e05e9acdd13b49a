import { readdirSync, readFileSync } from 'node:fs'
import { referenceLists } from '../core/questionnaire/referenceLists.ts'
import type { ReferenceLists } from '../core/questionnaire/schema.ts'

/** The questionnaires of this repository, with the lists of standards beside them. */
export const QUESTIONNAIRES = new URL('../../questionnaires/', import.meta.url)

/** Identifiers of every standard in `questionnaires/standards/`. */
export function shippedLists(): ReferenceLists {
  const folder = new URL('standards/', QUESTIONNAIRES)
  return referenceLists(readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}
