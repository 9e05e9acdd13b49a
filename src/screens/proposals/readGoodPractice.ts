import { examplesOf } from '../../core/network/library.ts'
import { examplesByQuestion } from '../../core/network/takePractice.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { compareVersions } from '../../core/questionnaire/versions.ts'
import type { Database } from '../../storage/database.ts'
import { findDefinition } from '../../storage/definitions.ts'
import { readPractices } from '../../storage/practices.ts'

export type FittingExamples = ReturnType<typeof examplesByQuestion>

/** The library, by the questions of this version of the questionnaire. */
export async function readGoodPractice(db: Database, questionnaire: Questionnaire): Promise<FittingExamples> {
  const examples = examplesOf(await readPractices(db))
  const { id, version } = questionnaire
  const newer = new Set(
    examples
      .map((example) => example.questionnaire)
      .filter((other) => other.id === id && compareVersions(other.version, version) > 0)
      .map((other) => other.version),
  )
  const definitions = await Promise.all(
    [...newer].map(async (other) => [other, (await findDefinition(db, id, other))?.questionnaire ?? null] as const),
  )
  const known = new Map(definitions)
  return examplesByQuestion(examples, questionnaire, (other) => known.get(other) ?? null)
}
