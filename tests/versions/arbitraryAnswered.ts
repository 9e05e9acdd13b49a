import fc from 'fast-check'
import type { Answer, AssessmentFile } from '../../src/core/assessment/schema.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { randomFrom } from '../hostile/random.ts'
import { arbitraryContent } from '../saved/arbitraryContent.ts'

const { seed = 2026 } = fc.readConfigureGlobal()
/** Made once: to make one takes a hundred times as long as to upgrade one. */
const POOL = fc.sample(arbitraryContent, { seed, numRuns: 24 }).map(({ assessment }) => assessment)
const ANSWERS = POOL.flatMap(({ answers, assessor }) => [...Object.values(answers), ...Object.values(assessor)])

/** An assessment of this questionnaire that says something in every place where something can be said; ids of no question among them. */
export function arbitraryAnswered(questionnaire: Questionnaire): fc.Arbitrary<AssessmentFile> {
  return fc.tuple(fc.constantFrom(...POOL), fc.nat()).map(([file, start]) => answered(file, questionnaire, start))
}

function answered(file: AssessmentFile, questionnaire: Questionnaire, start: number): AssessmentFile {
  const random = randomFrom(start)
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T
  const chance = (percent: number) => random.below(100) < percent
  const ids = questionsOf(questionnaire).map(({ id }) => id)
  const some = (percent: number) => ids.filter(() => chance(percent))
  const any = () => pick([...ids, 'GONE-01', 'constructor'])
  const answer = (id: string): Answer => {
    const question = questionsOf(questionnaire).find((one) => one.id === id)
    const options = questionnaire.scales.find((scale) => scale.id === question?.scale)?.options ?? []
    const { value: _, criteria: __, attachments: ___, ...rest } = pick(ANSWERS)
    return {
      ...rest,
      ...(chance(80) && { value: pick([...options.map((option) => option.id), 'unknown', 'na']) }),
      ...(chance(60) && {
        criteria: Object.fromEntries(
          [...(question?.criteria ?? []).map((one) => one.id), 'gone']
            .filter(() => chance(50))
            .map((one) => [one, chance(50)]),
        ),
      }),
      ...(chance(50) && {
        attachments: [{ sha256: pick(['a', 'b', 'c', 'd']).repeat(64), name: 'x', type: 'image/png' }],
      }),
    }
  }
  const view = (percent: number) =>
    Object.fromEntries([...some(percent), ...(chance(30) ? ['GONE-01'] : [])].map((id) => [id, answer(id)]))
  const settled = (id: string) => [
    id,
    { view: pick(['answers', 'assessor'] as const), reason: `zu ${id}`, at: file.createdAt },
  ]
  const domains = questionnaire.domains.map(({ id }) => id)
  return {
    ...file,
    answers: view(80),
    assessor: view(40),
    settled: Object.fromEntries(some(40).map(settled)) as AssessmentFile['settled'],
    targets: Object.fromEntries(
      ['*', ...domains, ...ids, 'GONE'].filter(() => chance(40)).map((id) => [id, pick([1, 3, 5])]),
    ),
    scope: Object.fromEntries(
      ['server', 'schools', 'remote', 'gone'].filter(() => chance(70)).map((id) => [id, chance(50)]),
    ),
    measures: file.measures.map((measure) => ({
      ...measure,
      questions: [any(), any()],
      lifts: [{ question: any(), to: 3 }],
    })),
    decisions: file.decisions.map((decision) => ({ ...decision, question: any() })),
    ...(file.visit && {
      visit: { ...file.visit, talks: { 'office.it': { order: 1, roles: ['it'], questions: [any(), any()] } } },
    }),
  }
}
