import { type Problem, pointer, problem, type Result, settle, warning } from '../problem.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { majorOf } from '../questionnaire/versions.ts'
import type { Assessment, AssessmentFile } from './schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from './values.ts'

/**
 * Whether the answers suit the questionnaire. A value that its scale does not offer is an error. An entry for a question
 * that the questionnaire does not have is kept and only warned about: it may come from another version.
 */
export function fit(file: AssessmentFile, questionnaire: Questionnaire): Result<Assessment> {
  const options = new Map(questionnaire.scales.map((scale) => [scale.id, scale.options.map((o) => o.id)]))
  const optionsOf = new Map(questionsOf(questionnaire).map((q) => [q.id, options.get(q.scale) ?? []]))
  const domains = new Set(questionnaire.domains.map((d) => d.id))
  const scoping = new Set(questionnaire.scoping?.map((s) => s.id))

  const problems: Problem[] = mismatch(file, questionnaire)
  const unknownQuestions = (map: 'answers' | 'assessor' | 'settled' | 'targets', known: (id: string) => boolean) => {
    for (const id of Object.keys(file[map])) {
      if (!known(id)) problems.push(warning('answer-question-unknown', pointer([map, id]), { id }))
    }
  }
  for (const view of ['answers', 'assessor'] as const) {
    for (const [id, { value }] of Object.entries(file[view])) {
      const offered = optionsOf.get(id)
      if (!offered || value === undefined || value === UNKNOWN || value === NOT_APPLICABLE) continue
      if (!offered.includes(value)) {
        const params = { question: id, value, options: [...offered, UNKNOWN, NOT_APPLICABLE].join(', ') }
        problems.push(problem('answer-value-unknown', pointer([view, id, 'value']), params))
      }
    }
    unknownQuestions(view, (id) => optionsOf.has(id))
  }
  unknownQuestions('settled', (id) => optionsOf.has(id))
  unknownQuestions('targets', (id) => id === '*' || domains.has(id) || optionsOf.has(id))
  for (const id of Object.keys(file.scope)) {
    if (!scoping.has(id)) problems.push(warning('scope-unknown', pointer(['scope', id]), { id }))
  }
  return settle(file as Assessment, problems)
}

/** Within one major version every question keeps its meaning, so answers may be read; across two they may not. */
function mismatch(file: AssessmentFile, questionnaire: Questionnaire): Problem[] {
  const answered = file.questionnaire
  if (answered.id === questionnaire.id && answered.version === questionnaire.version) return []
  const params = { needed: `${answered.id} ${answered.version}`, given: `${questionnaire.id} ${questionnaire.version}` }
  const readable = answered.id === questionnaire.id && majorOf(answered.version) === majorOf(questionnaire.version)
  return [(readable ? warning : problem)('questionnaire-mismatch', '/questionnaire', params)]
}
