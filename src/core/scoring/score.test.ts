import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS, randomVector } from '../../../tests/randomVector.ts'
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
