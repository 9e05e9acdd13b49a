import type { Measure } from '../assessment/schema.ts'

/** The measures that serve a question, in the order of the plan; finished ones too. Questions that none serves are not in it. */
export function measuresByQuestion(measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const serving = new Map<string, Measure[]>()
  for (const measure of measures) {
    const lifted = measure.lifts?.map(({ question }) => question) ?? []
    for (const question of new Set([...measure.questions, ...lifted])) {
      const others = serving.get(question)
      if (others) others.push(measure)
      else serving.set(question, [measure])
    }
  }
  return serving
}
