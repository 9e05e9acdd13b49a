import musterstadt from '../../questionnaires/samples/musterstadt.json'
import { parseAssessment } from '../core/assessment/parse.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'

/** The invented municipality. It comes with the app, so that it opens offline too; its questionnaire is named by id and version only. */
export function sampleAssessment(questionnaireSha256: string): AssessmentFile {
  const parsed = parseAssessment({
    ...musterstadt,
    questionnaire: { ...musterstadt.questionnaire, sha256: questionnaireSha256 },
  })
  if (!parsed.ok) throw new Error(`the sample is not valid: ${JSON.stringify(parsed.problems)}`)
  return parsed.value
}

export const SAMPLE_QUESTIONNAIRE = musterstadt.questionnaire
