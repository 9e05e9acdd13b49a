import { type Problem, pointer, problem, warning } from '../problem.ts'
import { QuestionnaireSchema, Text } from './schema.ts'
import { isFields, walk } from './walk.ts'

/**
 * The first language is the fallback and must be complete; a gap in another one is shown in the first.
 * A text in a language that is not announced is never shown.
 */
export function checkTexts(json: unknown, languages: readonly string[]): Problem[] {
  const [first, ...others] = languages
  if (first === undefined) return []
  const problems: Problem[] = []
  walk(QuestionnaireSchema, json, (schema, value, path) => {
    if (schema !== Text || !isFields(value)) return
    const missing = (language: string) =>
      !Object.hasOwn(value, language) || (typeof value[language] === 'string' && /^\s+$/.test(value[language]))
    if (missing(first)) problems.push(problem('text-missing', pointer([...path, first]), { language: first }))
    for (const language of others.filter(missing)) {
      problems.push(warning('translation-missing', pointer([...path, language]), { language }))
    }
    for (const language of Object.keys(value).filter((key) => !languages.includes(key))) {
      problems.push(warning('unknown-field', pointer([...path, language]), { field: language }))
    }
  })
  return problems
}
