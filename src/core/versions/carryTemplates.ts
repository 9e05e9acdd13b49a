import type { HeldAnswer, HeldTemplate, HeldTemplates, OwnTemplate } from '../assessment/heldTemplate.ts'
import type { Way } from './carriedAnswer.ts'

type Ways = ReadonlyMap<string, Way>

/**
 * What providers said of questions that go on, by their ids of now. What they said of others is named and not kept: it stands in the
 * assessment before, and in the provider's file.
 */
export function carryTemplates(templates: HeldTemplates | undefined, ways: Ways): Record<string, HeldTemplate> {
  return Object.fromEntries(
    Object.entries(templates ?? {}).map(([id, template]) => [id, carryTemplate(template, ways)]),
  )
}

function carryTemplate({ left = [], ...template }: HeldTemplate, ways: Ways): HeldTemplate {
  const answers = Object.entries(template.answers).map(([question, answer]) => {
    const way = ways.get(question)
    const carried = way && carryAnswer(answer, way)
    return { question, entry: way && carried ? ([way.after.id, carried] as const) : null }
  })
  const gone = [...new Set([...left, ...answers.flatMap(({ question, entry }) => (entry ? [] : [question]))])]
  return {
    ...template,
    answers: Object.fromEntries(answers.flatMap(({ entry }) => (entry ? [entry] : []))),
    ...(gone.length > 0 && { left: gone }),
  }
}

/** Its basis stays: the provider has said nothing else. */
export function carryAnswer<T extends Pick<HeldAnswer, 'value' | 'criteria' | 'reworded'>>(
  answer: T,
  way: Way,
): T | null {
  const value = way.options.get(answer.value)
  if (value === undefined) return null
  const { criteria, ...rest } = answer
  const kept = criteria?.filter((id) => way.criteria.has(id)) ?? []
  return {
    ...(rest as T),
    value,
    ...(kept.length > 0 && { criteria: kept }),
    ...(way.confirm && { reworded: true }),
  }
}

/** What a provider has written for its members goes with its question; of one that is asked no more it stays where nothing else has its id. */
export function carryOwnTemplate(own: OwnTemplate, ways: Ways, asked: ReadonlySet<string>): OwnTemplate {
  const questions = Object.entries(own.questions).flatMap(([question, words]) => {
    const after = ways.get(question)?.after.id ?? (asked.has(question) ? undefined : question)
    return after === undefined ? [] : [[after, words] as const]
  })
  return { ...own, questions: Object.fromEntries(questions) }
}
