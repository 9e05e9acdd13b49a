import { describe, expect, test } from 'vitest'
import { fromVector, SCORING_VECTORS } from '../../../tests/vectors.ts'

describe('worked examples', () => {
  test.each(SCORING_VECTORS.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
    expect(fromVector(vector).score()).toStrictEqual(vector.expect)
  })
})
