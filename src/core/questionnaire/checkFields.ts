import { type Problem, pointer, warning } from '../problem.ts'
import type { z } from '../zod.ts'
import { QuestionnaireSchema } from './schema.ts'
import { isFields, walk } from './walk.ts'

/** A field that no version 1 questionnaire has is most often a misspelt one. */
export function checkFields(json: unknown): Problem[] {
  const problems: Problem[] = []
  walk(QuestionnaireSchema, json, (schema, value, path) => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    if (def.type !== 'object' || !isFields(value)) return
    for (const field of Object.keys(value)) {
      if (Object.hasOwn(def.shape, field)) continue
      problems.push(warning('unknown-field', pointer([...path, field]), { field }))
    }
  })
  return problems
}
