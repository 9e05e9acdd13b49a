import { readJson } from '../json.ts'
import type { Result } from '../problem.ts'
import { parseQuestionnaire } from './parse.ts'
import type { Questionnaire, ReferenceLists } from './schema.ts'

/** From the bytes of a file to a questionnaire that can be stored, with all problems on the way. */
export function openQuestionnaire(bytes: Uint8Array, known: ReferenceLists): Result<Questionnaire> {
  const json = readJson(bytes)
  return json.ok ? parseQuestionnaire(json.value, known) : json
}
