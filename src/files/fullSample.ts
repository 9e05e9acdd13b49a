import musterstadt from '../../questionnaires/samples/musterstadt-full.json'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { parsedSample } from './sample.ts'

/** The same invented municipality with the full check: what it answered in the Kurz-Check, it answers here too. */
export function fullSampleAssessment(): AssessmentFile {
  return parsedSample(musterstadt)
}
