import { describe, expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'

describe('[S13] Stufe', () => {
  /** `count` questions of weight 1, of which `low` stand at `level` and all others at `rest` */
  const stufeOf = (count: number, low: number, level: number, rest: number) => {
    const start = scenario(sketch({ BAK: Array.from({ length: count }, () => ({})) }))
    const ids = start.questionnaire.domains[0]?.questions.slice(0, low).map((question) => question.id) ?? []
    return ids
      .reduce((told, id) => told.answer(id, level), start)
      .answerRest(rest)
      .stufe('BAK')
  }

  test('[S13] every answer at n gives Stufe n', () => {
    expect([0, 1, 2, 3, 4, 5].map((level) => stufeOf(3, 0, 0, level))).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('[S13] up to 3 the average decides, rounded down', () => {
    // S(3) is 59/20 and 39/20
    expect(stufeOf(20, 1, 1, 2)).toBe(1)
    expect(stufeOf(20, 1, 3, 2)).toBe(2)
    expect(stufeOf(2, 1, 0, 1)).toBe(0)
  })

  test('[S13] 3 is reached at exactly 95 %, not a hair below', () => {
    // one of 20 missing altogether is S(3) = 57/20 = 0,95·3
    expect(stufeOf(20, 1, 0, 3)).toBe(3)
    expect(stufeOf(19, 1, 0, 3)).toBe(2)
  })

  test('[S13] 4 is reached at exactly 95 %, not a hair below', () => {
    // one of 10 at 2 is S(4) = 38/10 = 0,95·4
    expect(stufeOf(10, 1, 2, 4)).toBe(4)
    expect(stufeOf(9, 1, 2, 4)).toBe(3)
  })

  test('[S13] 5 is reached at exactly 95 %, not a hair below', () => {
    // one of 4 at 4 is S(5) = 19/4 = 0,95·5
    expect(stufeOf(4, 1, 4, 5)).toBe(5)
    expect(stufeOf(3, 1, 4, 5)).toBe(4)
  })

  test('[S13] each answer counts at most 3 in the average', () => {
    // the plain mean would be 3,6
    expect(stufeOf(3, 1, 1, 5)).toBe(2)
  })

  test('[S13] open questions are left out, unknown ones count as 0', () => {
    const start = scenario(sketch({ BAK: [{}, {}] })).answer('BAK-01', 4)
    expect(start.stufe('BAK')).toBe(4)
    expect(start.unknown('BAK-02').stufe('BAK')).toBe(1)
  })

  test('[S13] undefined while nothing is answered', () => {
    expect(scenario(sketch({ BAK: [{ must: true }] })).stufe('BAK')).toBeNull()
  })
})
