import { expect, test } from 'vitest'
import { measure, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { compareGains, gainOf } from './gain.ts'
import { score } from './score.ts'
import { whatIf } from './whatIf.ts'

const questionnaire = sketch({ A: [{ w: 1, must: true }, { w: 3, t: 5 }, { w: 3 }, { w: 2, t: 4 }] })
const start = scenario(questionnaire).answer('A-01', 2).answer('A-02', 0).answer('A-03', 1)

function gain(...ids: string[]) {
  const after = whatIf(questionnaire, start.assessment(), [measure(ids)])
  return gainOf(start.score(), score(questionnaire, after))
}

test('[S27] a gain is the MUSS newly met and the weighted gap closed', () => {
  expect(gain('A-01')).toEqual({ must: 1, gap: 1 })
  expect(gain('A-02')).toEqual({ must: 0, gap: 9 })
  expect(gain('A-01', 'A-03')).toEqual({ must: 1, gap: 7 })
  expect(gain()).toEqual({ must: 0, gap: 0 })
})

test('[S27] one MUSS met outweighs any gap closed', () => {
  expect(compareGains(gain('A-01'), gain('A-02', 'A-03'))).toBeGreaterThan(0)
  expect(compareGains(gain('A-02'), gain('A-03'))).toBeGreaterThan(0)
  expect(compareGains(gain('A-03'), gain('A-03'))).toBe(0)
})

test('[S27] an open question had no gap: answering it closes none and opens none', () => {
  // from open to 3 with a target of 4: the gap of 2 appears, but nothing got worse
  expect(gain('A-04')).toEqual({ must: 0, gap: 0 })
})
