import { checkFormat } from '../format.ts'
import { type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { type AssessmentFile, AssessmentSchema } from './schema.ts'
import { ASSESSMENT_FORMAT } from './values.ts'

/** What a file says. Fields this version does not know are kept at every level; `fit` tells whether the answers suit a questionnaire. */
export function parseAssessment(json: unknown): Result<AssessmentFile> {
  const foreign = checkFormat(json, ASSESSMENT_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(AssessmentSchema, json)
  return parsed.success ? settle(parsed.data, []) : { ok: false, problems: shapeProblems(parsed.issues, json) }
}
