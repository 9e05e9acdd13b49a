import musterstadt from '../../questionnaires/samples/musterstadt.json'
import { parseAssessment } from '../core/assessment/parse.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'

/** The invented municipality. It comes with the app, so that it opens offline too. */
export function sampleAssessment(): AssessmentFile {
  const parsed = parseAssessment(musterstadt)
  if (!parsed.ok) throw new Error(`the sample is not valid: ${JSON.stringify(parsed.problems)}`)
  return parsed.value
}
