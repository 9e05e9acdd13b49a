import { checkFormat } from '../format.ts'
import { type Problem, type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { checkChanges } from './checkChanges.ts'
import { checkConditions } from './checkConditions.ts'
import { checkContradictions } from './checkContradictions.ts'
import { checkFields } from './checkFields.ts'
import { checkIds } from './checkIds.ts'
import { checkQuestions } from './checkQuestions.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTexts } from './checkTexts.ts'
import { type Draft, readablePart } from './draft.ts'
import { QUESTIONNAIRE_FORMAT, type Questionnaire, QuestionnaireSchema, type ReferenceLists } from './schema.ts'

/**
 * Checks a questionnaire from outside and tells all its problems at once, also those of the parts around a wrong shape.
 * @param known identifiers of the standards whose lists ship; references to other standards are not checked
 */
export function parseQuestionnaire(json: unknown, known: ReferenceLists): Result<Questionnaire> {
  const foreign = checkFormat(json, QUESTIONNAIRE_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(QuestionnaireSchema, json)
  if (parsed.success) return settle(parsed.data as Questionnaire, check(parsed.data, json, known))
  const wrong = shapeProblems(parsed.issues, json)
  const draft = readablePart(json, parsed.issues)
  return { ok: false, problems: draft ? [...wrong, ...check(draft, json, known)] : wrong }
}

/** What a schema cannot say. */
function check(draft: Draft, json: unknown, known: ReferenceLists): Problem[] {
  return [
    ...checkIds(draft),
    ...checkConditions(draft),
    ...checkContradictions(draft),
    ...checkChanges(draft),
    ...checkQuestions(draft),
    ...checkReferences(draft, known),
    ...checkTexts(json, draft.languages?.filter((language) => language !== undefined) ?? []),
    ...checkFields(json),
  ]
}
