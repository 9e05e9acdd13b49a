import { MAX_JSON_BYTES } from '../../core/json.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { nearestId } from '../../core/questionnaire/nearestId.ts'
import type { Database } from '../../storage/database.ts'
import type { CheckedDefinition } from '../../storage/definitionRows.ts'
import { shippedDefinitionsOnce } from '../../storage/definitions.ts'
import { admit } from '../../storage/ownDefinitions.ts'

/** A problem with the id of what its place lies in, where that has one. */
export interface PlacedProblem extends Problem {
  readonly id: string | null
}

/** What one file turned out to be. */
export type OpenedOwn =
  | { readonly kind: 'refused'; readonly problems: readonly PlacedProblem[] }
  /** the very same questionnaire is offered already */
  | { readonly kind: 'there'; readonly definition: CheckedDefinition }
  | { readonly kind: 'ready'; readonly definition: CheckedDefinition; readonly warnings: readonly PlacedProblem[] }

/** How long the shipped questionnaires are waited for: their ids are taken, and on a first visit they may be on their way. */
const PATIENCE_MS = 5000

/**
 * Reads only: nothing is written before the person says so.
 * @throws when the browser cannot read the file: it has been moved, or is a folder
 */
export async function openOwnFile(db: Database, file: Blob): Promise<OpenedOwn> {
  // before it is read: a file of several GB would fill the memory
  if (file.size > MAX_JSON_BYTES) {
    return refused([problem('too-large', '', { bytes: file.size, limit: MAX_JSON_BYTES })], undefined)
  }
  const [bytes, { readQuestionnaire }, { sha256Hex }] = await Promise.all([
    file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
    import('../../files/readQuestionnaire.ts'),
    import('../../files/sha256Hex.ts'),
    Promise.race([shippedDefinitionsOnce(db), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]),
  ])
  const { result, json } = readQuestionnaire(bytes)
  if (!result.ok) return refused(result.problems, json)
  const definition = { questionnaire: result.value, bytes, sha256: sha256Hex(bytes) }
  const admission = await admit(db, definition)
  if (admission === 'there') return { kind: 'there', definition }
  if (admission !== 'new') return refused([admission, ...result.warnings], json)
  return { kind: 'ready', definition, warnings: placed(result.warnings, json) }
}

function refused(problems: readonly Problem[], json: unknown): OpenedOwn {
  return { kind: 'refused', problems: placed(problems, json) }
}

/** Errors first: they keep the questionnaire out. */
function placed(problems: readonly Problem[], json: unknown): PlacedProblem[] {
  const order = (severity: Problem['severity']) => (severity === 'error' ? 0 : 1)
  return problems
    .map((found) => ({ ...found, id: nearestId(json, found.path) }))
    .toSorted((a, b) => order(a.severity) - order(b.severity))
}
