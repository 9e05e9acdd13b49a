import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS, randomVector } from '../../../tests/randomVector.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fromVector } from '../../../tests/vectors.ts'
import { score } from './score.ts'

test('[S23] the same input gives the same bytes, and stays as it was', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const told = fromVector(vector)
      const questionnaire = deepFreeze(told.questionnaire)
      const assessment = deepFreeze(told.assessment())
      expect(JSON.stringify(score(questionnaire, assessment))).toBe(JSON.stringify(score(questionnaire, assessment)))
    }),
    RUNS,
  )
})

test('[S23] a score is plain data: what JSON carries is all there is', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const result = fromVector(vector).score()
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    }),
    RUNS,
  )
})

test('[S21] every figure is a fraction of integers in lowest terms', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const { domains, overall } = fromVector(vector).score()
      const fractions = [...domains, overall].flatMap((part) => Object.values(part)).filter(isPairOfNumbers)
      expect(
        fractions.filter(([n, d]) => !Number.isInteger(n) || !Number.isInteger(d) || commonDivisor(n, d) !== 1),
      ).toEqual([])
    }),
    RUNS,
  )
})

test('[S23] 1,000 questions are scored on every answer, well within a frame', () => {
  const domains = Array.from({ length: 20 }, (_, d) => [
    `D${d}`,
    Array.from({ length: 50 }, (_, i) => ({ w: 1 + (i % 3), must: i % 5 === 0, when: { scope: 'server' } })),
  ])
  const questionnaire = sketch(Object.fromEntries(domains))
  const answers = Object.fromEntries(
    questionnaire.domains.flatMap((domain) =>
      domain.questions.map(({ id }, i) => [id, { value: String(i % 6), at: '2026-11-02T10:00:00Z' }]),
    ),
  )
  const assessment = scenario(questionnaire).with({ answers }).assessment()
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    score(questionnaire, assessment)
    return performance.now() - start
  })
  expect(times.toSorted((a, b) => a - b)[7]).toBeLessThan(16)
})

function isPairOfNumbers(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
