import type { Measure } from '../assessment/schema.ts'
import { ownMeasure } from '../plan/plannedMeasure.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { NeedClass } from '../scoring/score.types.ts'
import { type Example, newestFirst } from './library.ts'
import { type Resolved, resolveQuestions } from './resolveQuestions.ts'

/** An example with the questions it serves here. */
export interface FittingExample extends Example {
  /** ids */
  readonly questions: readonly string[]
  /** of these, the ones that still ask what they asked there */
  readonly certain: readonly string[]
  readonly lifts: NonNullable<Measure['lifts']>
}

/**
 * By question id, the newest first. Examples of other questionnaires are in none, nor are those whose questions do not exist here.
 * @param newer a newer version of the questionnaire, where it is at hand
 */
export function examplesByQuestion(
  examples: readonly Example[],
  here: Questionnaire,
  newer: (version: string) => Questionnaire | null,
): ReadonlyMap<string, readonly FittingExample[]> {
  const own = examples.filter(({ questionnaire }) => questionnaire.id === here.id)
  const tops = topLevels(here)
  const byQuestion = new Map<string, FittingExample[]>()
  for (const version of new Set(own.map(({ questionnaire }) => questionnaire.version))) {
    const sameVersion = own.filter(({ questionnaire }) => questionnaire.version === version)
    const ids = sameVersion.flatMap(({ practice }) => practice.questions.map(({ id }) => id))
    const resolved = resolveQuestions({ version, ids }, here, newer(version))
    for (const example of sameVersion) {
      const fitting = fittingOf(example, resolved, tops)
      for (const id of fitting.questions) {
        const others = byQuestion.get(id)
        if (others) others.push(fitting)
        else byQuestion.set(id, [fitting])
      }
    }
  }
  for (const found of byQuestion.values()) found.sort(newestFirst)
  return byQuestion
}

/** Highest level that the scale of each question has. */
function topLevels({ domains, scales }: Questionnaire): ReadonlyMap<string, number> {
  const tops = new Map(scales.map(({ id, options }) => [id, Math.max(...options.map(({ level }) => level))]))
  return new Map(domains.flatMap(({ questions }) => questions.map(({ id, scale }) => [id, tops.get(scale) ?? 0])))
}

function fittingOf(
  example: Example,
  resolved: ReadonlyMap<string, Resolved>,
  tops: ReadonlyMap<string, number>,
): FittingExample {
  const { questions, lifts = [] } = example.practice
  const found = questions.flatMap(({ id }) => resolved.get(id) ?? [])
  const here = new Set(found.flatMap((one) => one.questions))
  const certain = new Set(found.flatMap((one) => (one.same ? one.questions : [])))
  const goals = new Map<string, number>()
  for (const { question, to } of lifts) {
    const { questions: [id] = [], same = false } = resolved.get(question) ?? {}
    // a level that this scale does not reach was reached on another one
    if (same && id !== undefined && here.has(id) && to <= (tops.get(id) ?? 0)) goals.set(id, to)
  }
  return {
    ...example,
    questions: [...here],
    certain: [...certain],
    lifts: [...goals].map(([question, to]) => ({ question, to })),
  }
}

export interface TakingPractice {
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  /** where it comes from, in the language of the assessment */
  readonly note: string
  /** of the proposal beside which it stood, with its class */
  readonly question: string
  readonly need: NeedClass
}

/**
 * The measure that an example becomes: open, nobody's, without a date. Its texts stay in the library, its source stays with the measure.
 * It serves the question beside which it was taken, and of the others those that still ask the same: nobody promised both halves of a
 * question that was divided since.
 */
export function measureFrom(
  { practice, certain, lifts }: FittingExample,
  { id, at, note, question, need }: TakingPractice,
): Measure {
  const { title, effort, days, cost } = practice
  const amounts = {
    ...(cost?.once !== undefined && { once: cost.once }),
    ...(cost?.yearly !== undefined && { yearly: cost.yearly }),
  }
  return {
    ...ownMeasure(id, title, at),
    need,
    questions: [...new Set([question, ...certain])],
    ...(lifts.length > 0 && { lifts: [...lifts] }),
    ...(effort !== undefined && { effort }),
    ...(days !== undefined && { days }),
    ...(Object.keys(amounts).length > 0 && { cost: amounts }),
    note,
  }
}
