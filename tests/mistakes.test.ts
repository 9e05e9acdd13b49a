import { expect, test } from 'vitest'
import { buildReport } from '../src/core/report/buildReport.ts'
import { summarise } from '../src/core/report/summary.ts'
import { compareAssessments } from '../src/core/scoring/compare.ts'
import { isApplicable } from '../src/core/scoring/score.types.ts'
import { formatMean } from '../src/i18n/format.ts'
import { scenario } from './scenario.ts'
import { sketch } from './sketch.ts'
import { fromVector, SCORING_VECTORS } from './vectors.ts'

// Mistakes that were seen in other self-assessments.

test('[S2] "weiß nicht" does not raise the score', () => {
  const start = scenario(sketch({ A: [{}, {}] })).answer('A-01', 2)
  expect(start.answer('A-02', 0).score().overall.mean).toEqual([1, 1])
  expect(start.unknown('A-02').score().overall.mean).toEqual([1, 1])
})

test('[S7] [S14] an empty Themenfeld is not counted as 0', () => {
  const start = scenario(sketch({ A: [{}], B: [{}], C: [{ when: { scope: 'schools' } }] }))
  const { domains, overall } = start.scope('schools', false).answer('A-01', 4).score()
  expect(domains[1]).toMatchObject({ mean: null, stufe: null })
  expect(domains[2]).not.toHaveProperty('mean')
  expect(overall).toMatchObject({ mean: [4, 1], weakest: 'A' })
})

test.each(SCORING_VECTORS.map((vector) => [vector.name, vector] as const))(
  '[S23] overview, dashboard and report show the same figures: %s',
  (_, vector) => {
    const told = fromVector(vector)
    const { questionnaire } = told
    const assessment = told.assessment()
    const report = buildReport(
      { questionnaire, assessment, fingerprint: null },
      { profile: 'internal', lang: 'de', date: '2026-12-01' },
    )
    const { must, stage, provisional } = summarise(questionnaire, assessment, null)
    expect(report.overall).toEqual(vector.expect.overall)
    expect(report.domains.map((domain) => domain.score)).toEqual(vector.expect.domains)
    expect({ must, stage, provisional }).toEqual({
      must: report.overall.must,
      stage: report.stage.stage,
      provisional: report.stage.provisional,
    })
  },
)

test('[S28] partial is not counted as full in the comparison', () => {
  const questionnaire = sketch({ A: [{ must: true, top: 3 }, { top: 3 }] })
  const before = scenario(questionnaire).answer('A-01', 0).assessment()
  const after = scenario(questionnaire).answer('A-01', 2).answer('A-02', 3).assessment()
  const result = compareAssessments({ questionnaire, assessment: before }, { questionnaire, assessment: after })
  // one question in common, and "teilweise" is two thirds of the way, not a MUSS met
  expect(result).toMatchObject({ common: 1, applicable: { later: 2 }, later: { target: [2, 3], mustMet: 0 } })
})

test('[S25] ties in the priority list do not change order with the order of answering', () => {
  const start = scenario(sketch({ A: [{ rank: 3 }, { rank: 1 }, { rank: 2 }] }))
  const forward = start.answer('A-01', 0).answer('A-02', 0).answer('A-03', 0)
  const backward = start.answer('A-03', 0).answer('A-02', 0).answer('A-01', 0)
  expect(forward.score().needs.map((need) => need.question)).toEqual(['A-02', 'A-03', 'A-01'])
  expect(backward.score().needs).toEqual(forward.score().needs)
})

test('[S3] one na does not void its group', () => {
  const start = scenario(sketch({ A: [{ w: 1 }, { w: 2 }, { w: 2 }] }))
    .answer('A-02', 2)
    .answer('A-03', 3)
  const { domains } = start.notApplicable('A-01', 'Gibt es nicht').score()
  expect(domains[0]).toMatchObject({ applicable: 2, mean: [5, 2], stufe: 2 })
})

test('[S22] 2,96 is not shown as 3,0', () => {
  const eight = Array.from({ length: 8 }, () => ({ w: 3 }))
  const { overall } = scenario(sketch({ A: [{ w: 1 }, ...eight] }))
    .answer('A-01', 2)
    .answerRest(3)
    .score()
  expect(overall.mean).toEqual([74, 25])
  expect(formatMean(overall.mean, 'de')).toBe('2,9')
})

test('[S3] [S18] a hosted town does not reach the target with "macht das Rechenzentrum"', () => {
  const start = scenario(sketch({ A: [{ must: true, w: 3 }, { must: true, w: 3 }, {}] }))
    .answer('A-01', 3)
    .answer('A-03', 3)
  const hosted = start.notApplicable('A-02', 'Macht das Rechenzentrum').score().overall
  expect(hosted).toMatchObject({ stage: 'below-minimum', must: { met: 1, unclear: 1 } })
  // the way to say it is an answer, which counts for what it is worth
  const answered = start.answer('A-02', 1, { performedBy: 'provider' })
  expect(answered.score()).toEqual(start.answer('A-02', 1, { performedBy: 'self' }).score())
  expect(answered.score().overall.stage).toBe('below-minimum')
})

test('[S5] [S18] skipping the bad questions does not pay', () => {
  const good = Array.from({ length: 9 }, () => ({ w: 2 }))
  const start = scenario(sketch({ A: [{ w: 2 }, ...good] }))
  const honest = start.answer('A-01', 0).answerRest(3)
  const skipped = honest.open('A-01')
  expect(honest.score().overall.stage).toBe('near-target')
  expect(skipped.score().overall.stage).toBe('near-target')
  expect(skipped.score().overall.targetMin).toEqual(honest.score().overall.targetMin)
})

test('[S12] [S18] a disaster is not hidden in a good average', () => {
  const rest = Array.from({ length: 30 }, () => ({ w: 3 }))
  const start = scenario(sketch({ A: [{ w: 1, must: true }, ...rest] }))
  const { overall, domains } = start.answer('A-01', 0).answerRest(5).score()
  expect(formatMean(overall.mean, 'de')).toBe('4,9')
  expect(domains.filter(isApplicable)[0]).toMatchObject({ stufe: 1, cappedBy: ['A-01'] })
  expect(overall.stage).toBe('below-minimum')
})
