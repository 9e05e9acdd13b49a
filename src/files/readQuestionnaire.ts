import { readJson } from '../core/json.ts'
import { problem, type Result, refuse } from '../core/problem.ts'
import { parseQuestionnaire } from '../core/questionnaire/parse.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { kindOfBytes } from './fileKind.ts'
import { STANDARD_LISTS } from './standardLists.ts'

/** What a person's own file turned out to be. `json` is what could be read of it, `undefined` where that is nothing. */
export interface ReadQuestionnaire {
  readonly result: Result<Questionnaire>
  readonly json: unknown
}

/** Opens the file of a questionnaire as `itcheck validate` does. Any bytes may be given: what is wrong with them is a problem. */
export function readQuestionnaire(bytes: Uint8Array): ReadQuestionnaire {
  const kind = kindOfBytes(bytes)
  if (kind === 'empty') return { result: refuse(problem('file-is-other', '', { kind })), json: undefined }
  const json = readJson(bytes)
  if (json.ok) return { result: parseQuestionnaire(json.value, STANDARD_LISTS), json: json.value }
  const binary = kind === 'zip' || kind === 'pdf' || kind === 'image' || kind === 'encrypted'
  return { result: binary ? refuse(problem('not-a-questionnaire', '')) : json, json: undefined }
}
