import { missingAttachments } from '../core/assessment/attachments.ts'
import { fit } from '../core/assessment/fit.ts'
import { migrateAssessment } from '../core/assessment/migrations.ts'
import { parseAssessment } from '../core/assessment/parse.ts'
import type { Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import { readJson } from '../core/json.ts'
import { type Problem, pointer, problem, type Result, refuse, settle } from '../core/problem.ts'
import { openQuestionnaire } from '../core/questionnaire/open.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { sha256Hex } from './sha256Hex.ts'

/** The definition that travels in a file was checked against the standards' lists where it was made; here they would only age. */
export function openDefinition(bytes: Uint8Array): Result<Questionnaire> {
  return openQuestionnaire(bytes, new Map())
}

export function openAssessmentFile(bytes: Uint8Array): Result<AssessmentFile> {
  const json = readJson(bytes)
  if (!json.ok) return json
  const parsed = parseAssessment(migrateAssessment(json.value))
  return parsed.ok ? settle(parsed.value, [...parsed.warnings, ...usedTwice(parsed.value)]) : parsed
}

/** `fit`, and before it that the definition is the very one: another version of it would hide answers after the next save. */
export function fitExactly(file: AssessmentFile, definition: Questionnaire, bytes: Uint8Array): Result<Assessment> {
  const { id, version, sha256 } = file.questionnaire
  const given = sha256Hex(bytes)
  if (id === definition.id && version === definition.version && sha256 === given) return fit(file, definition)
  const named = (what: { id: string; version: string }, sum: string) =>
    `${what.id} ${what.version} (${sum.slice(0, 8)})`
  const params = { needed: named(file.questionnaire, sha256), given: named(definition, given) }
  return refuse(problem('questionnaire-mismatch', '/questionnaire', params))
}

/** An assessment opens without a photo that is gone, but not silently. */
export function withAttachments(assessment: Assessment, there: (sha256: string) => boolean): Result<Assessment> {
  return settle(assessment, missingAttachments(assessment, there))
}

/** Measures and log entries are rows with these ids; of two with the same id one would be lost. */
function usedTwice(file: AssessmentFile): Problem[] {
  return (['measures', 'log'] as const).flatMap((list) => {
    const first = new Map<string, string>()
    return file[list].flatMap(({ id }, i) => {
      const place = pointer([list, i, 'id'])
      const before = first.get(id)
      if (before !== undefined) return [problem('duplicate-id', place, { id, first: before })]
      first.set(id, place)
      return []
    })
  })
}
