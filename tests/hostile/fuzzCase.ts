import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import type { ItcheckContent, OpenedItcheck } from '../../src/files/itcheckContent.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { rereadItcheck } from '../../src/files/rereadItcheck.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { documentsOf, json, replaced, sealed } from './documents.ts'
import { mutateBytes } from './mutateBytes.ts'
import { mutateJson } from './mutateJson.ts'
import { type Random, randomFrom } from './random.ts'
import { rawZip } from './rawZip.ts'
import { sameContent } from './sameContent.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

/** Processor time for one file of some kilobytes. */
const PATIENCE_MS = 5_000

/** Bytes that are not quite a file of ours, and the only content that they may open as. `null`: none. */
interface Case {
  readonly bytes: Uint8Array
  readonly meant: ItcheckContent | null
}

const written = writeItcheck(kitchenSinkContent, '1.0.0')
/** without compression every change reaches the documents */
const stored = rawZip(sealed(documentsOf()).map(({ name, data }) => ({ name, data: data ?? new Uint8Array() })))
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
const definition = parsed(kitchenSinkContent.questionnaire)
const manifest = {
  entries: Object.fromEntries([...documentsOf()].map(([name, b]) => [name, sha256Hex(b)])),
  later: [1],
}

/**
 * Makes one hostile file from a seed and opens it.
 * @returns what went wrong: an exception, other content than the file says, too much time; `null` when nothing did
 */
export function fuzzCase(seed: number): string | null {
  const { bytes, meant } = caseFrom(randomFrom(seed))
  const start = process.cpuUsage()
  try {
    const result = readItcheck(bytes)
    const { user, system } = process.cpuUsage(start)
    if ((user + system) / 1000 > PATIENCE_MS) return `${Math.round((user + system) / 1000)} ms`
    if (!result.ok) return whatIsAmiss(result.problems)
    if (!meant || !sameContent(result.value, meant)) return 'opened as something else than the file says'
    return savedAgain(result.value)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** What opens must also be savable, or the user could never get it out again. */
function savedAgain(opened: OpenedItcheck): string | null {
  const again = rereadItcheck(writeItcheck(opened, '1.0.0'), opened)
  return again.ok ? null : `opened, but not after saving: ${JSON.stringify(again.problems)}`
}

function caseFrom(random: Random): Case {
  switch (random.below(6)) {
    case 0:
      return { bytes: mutateBytes(written, random), meant: kitchenSinkContent }
    case 1:
      return { bytes: mutateBytes(stored, random), meant: kitchenSinkContent }
    case 2:
      return mutatedAssessmentText(random)
    case 3:
      return mutatedQuestionnaire(random)
    case 4:
      return { bytes: rawZip(sealed(documentsOf(), mutateJson(manifest, random) as object)), meant: kitchenSinkContent }
    default:
      return withAssessment(json(mutateJson(kitchenSinkContent.assessment, random)))
  }
}

/** Not JSON any more, mostly; now and then other JSON, with keys used twice or numbers written in other ways. */
function mutatedAssessmentText(random: Random): Case {
  return withAssessment(mutateBytes(canonicalBytes(kitchenSinkContent.assessment), random))
}

function withAssessment(bytes: Uint8Array): Case {
  const file = rawZip(sealed(replaced('assessment.json', bytes)))
  try {
    return { bytes: file, meant: { ...kitchenSinkContent, assessment: parsed(bytes) as AssessmentFile } }
  } catch {
    return { bytes: file, meant: null }
  }
}

/** The assessment names the changed questionnaire, so that its checks decide and not the checksum. */
function mutatedQuestionnaire(random: Random): Case {
  const questionnaire = json(mutateJson(definition, random))
  const named = { ...kitchenSinkContent.assessment.questionnaire, sha256: sha256Hex(questionnaire) }
  const assessment = { ...kitchenSinkContent.assessment, questionnaire: named }
  const documents = replaced('questionnaire.json', questionnaire, replaced('assessment.json', json(assessment)))
  return { bytes: rawZip(sealed(documents)), meant: { ...kitchenSinkContent, assessment, questionnaire } }
}
