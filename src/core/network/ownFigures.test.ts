import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { score } from '../scoring/score.ts'
import { ownFigures } from './ownFigures.ts'

describe('one’s own figures', () => {
  it('are those of the score, MUSS that are open not met', () => {
    const questionnaire = sketch({ A: [{ must: true }, { must: true }, {}], B: [{}] })
    const [first, second] = questionnaire.domains[0]?.questions ?? []
    const assessment = scenario(questionnaire)
      .answer(first?.id ?? '', 3)
      .answer(second?.id ?? '', 1)
      .assessment()
    const own = ownFigures(score(questionnaire, assessment))
    expect(own.whole).toEqual({ mean: 20, target: expect.any(Number), share: 50 })
    expect(own.provisional).toBe(true)
    expect(own.domains.get('A')).toMatchObject({ mean: 20 })
    expect(own.domains.get('B')).toEqual({ mean: null, target: null, stufe: null })
  })
})
