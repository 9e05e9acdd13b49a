import musterstadt from '../../questionnaires/samples/musterstadt.json'
import { parseAssessment } from '../core/assessment/parse.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'

/** The invented municipality with its Kurz-Check. It comes with the app, so that it opens offline too. */
export function sampleAssessment(): AssessmentFile {
  return parsedSample(musterstadt)
}

export function parsedSample(json: unknown): AssessmentFile {
  const parsed = parseAssessment(json)
  if (!parsed.ok) throw new Error(`the sample is not valid: ${JSON.stringify(parsed.problems)}`)
  return parsed.value
}
