import { checkFormat } from '../format.ts'
import { type Result, refuse, settle } from '../problem.ts'
import { shapeProblems } from '../shape.ts'
import { QUESTIONNAIRE_FORMAT, type Questionnaire, QuestionnaireSchema, type ReferenceLists } from './schema.ts'

export function parseQuestionnaire(json: unknown, _known: ReferenceLists): Result<Questionnaire> {
  const foreign = checkFormat(json, QUESTIONNAIRE_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = QuestionnaireSchema.safeParse(json)
  if (!parsed.success) return refuse(...shapeProblems(parsed.error.issues, json))
  return settle(parsed.data as Questionnaire, [])
}
