import { type Problem, pointer, warning } from '../problem.ts'
import { z } from '../zod.ts'
import { QuestionnaireSchema } from './schema.ts'
import { isFields, walk } from './walk.ts'

/** A field that no version 1 questionnaire has is most often a misspelt one. */
export function checkFields(json: unknown): Problem[] {
  const problems: Problem[] = []
  for (const { schema, value, path } of walk(QuestionnaireSchema, json)) {
    if (!(schema instanceof z.ZodObject) || !isFields(value)) continue
    for (const field of Object.keys(value)) {
      if (Object.hasOwn(schema.shape, field)) continue
      problems.push(warning('unknown-field', pointer([...path, field]), { field }))
    }
  }
  return problems
}
