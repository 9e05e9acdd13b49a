import { expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { evidenceShare } from './evidenceShare.ts'

const start = scenario(sketch({ A: [{ w: 3 }, { w: 2 }, { w: 1 }, { w: 2 }] }))

function shareOf(told: typeof start) {
  return evidenceShare(told.questionnaire, told.assessment())
}

test('[S29] the share of weight per depth; an answer without evidence is a Selbstauskunft', () => {
  const told = start
    .answer('A-01', 3, { evidence: { depth: 'E2' } })
    .answer('A-02', 0, { evidence: { depth: 'E1' } })
    .answer('A-03', 5)
  expect(shareOf(told)).toEqual({ E0: [1, 6], E1: [1, 3], E2: [1, 2], E3: [0, 1] })
})

test('[S29] unknown, open and na prove nothing and are left out', () => {
  const told = start.answer('A-01', 3).unknown('A-02').notApplicable('A-03', 'Gibt es nicht')
  expect(shareOf(told)).toEqual({ E0: [1, 1], E1: [0, 1], E2: [0, 1], E3: [0, 1] })
})

test('[S29] undefined while no level is known', () => {
  expect(shareOf(start.unknown('A-01'))).toBeNull()
})

test('[S29] evidence never enters a score', () => {
  const proven = start.answer('A-01', 2, { evidence: { depth: 'E3' } }).score()
  expect(proven).toEqual(start.answer('A-01', 2, { evidence: { depth: 'E0' } }).score())
})
