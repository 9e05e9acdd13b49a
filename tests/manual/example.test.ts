import { expect, test } from 'vitest'
import { fraction } from '../../src/core/scoring/fraction.ts'
import { type ApplicableDomainScore, isApplicable } from '../../src/core/scoring/score.types.ts'
import {
  ALL_IN_PLACE_SUMS,
  EXAMPLE_QUESTIONS,
  EXAMPLE_SUMS,
  exampleHelp,
  UNKNOWN_MUST_SUMS,
} from '../../src/i18n/help/example.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { sketch } from '../sketch.ts'

/** The worked example of the help, told to the core: what the text says must be what the product calculates. */

const IDS = EXAMPLE_QUESTIONS.map((_, i) => `BAK-0${i + 1}`)
const PRACTISED = 'BAK-02'

const start = scenario(sketch({ BAK: EXAMPLE_QUESTIONS.map(({ weight, must }) => ({ w: weight, must })) }))
const told = EXAMPLE_QUESTIONS.reduce<Scenario>((so, { answer }, i) => {
  const id = IDS[i] ?? ''
  if (answer === 'unknown') return so.unknown(id)
  if (answer === 'na') return so.notApplicable(id, 'Keine Schulen')
  return answer === 'open' ? so : so.answer(id, answer)
}, start)
const rest = EXAMPLE_QUESTIONS.reduce<Scenario>(
  (so, { answer }, i) => (answer === 'unknown' || answer === 'open' ? so.answer(IDS[i] ?? '', 3) : so),
  told,
)

function scoreOf(so: Scenario): ApplicableDomainScore {
  const domain = so.score().domains[0]
  if (!domain || !isApplicable(domain)) throw new Error('the example has a score')
  return domain
}

test('mean, target achievement, coverage, range and level of the example are those of the core', () => {
  const s = EXAMPLE_SUMS
  expect(scoreOf(told)).toMatchObject({
    mean: fraction(s.levels, s.answeredWeight),
    target: fraction(s.levelsUpToTarget, s.targets),
    coverage: fraction(s.answeredWeight, s.applicableWeight),
    meanMin: fraction(s.levels, s.applicableWeight),
    meanMax: fraction(s.bestLevels, s.applicableWeight),
    cap: s.cap,
    cappedBy: [PRACTISED],
    stufe: s.stufe,
    na: 1,
    unknown: 1,
  })
})

test('an unknown minimum requirement keeps it at level 1 in spite of its mean', () => {
  const s = UNKNOWN_MUST_SUMS
  const score = scoreOf(rest.unknown(PRACTISED))
  expect(score).toMatchObject({ mean: fraction(s.levels, s.weight), cap: s.cap, stufe: s.stufe })
  expect(score.target).toEqual(fraction(s.levelsUpToThree, s.weight * 3))
  // the text says that without the limit it would be more
  expect(Math.floor(s.levelsUpToThree / s.weight)).toBeGreaterThan(s.stufe)
})

test('once that requirement is in place it gains two levels', () => {
  const s = ALL_IN_PLACE_SUMS
  const score = scoreOf(rest.answer(PRACTISED, 3))
  expect(score).toMatchObject({
    mean: fraction(s.levels, s.weight),
    target: fraction(s.levelsUpToThree, s.weight * 3),
    stufe: s.stufe,
  })
  expect(s.stufe - UNKNOWN_MUST_SUMS.stufe).toBe(2)
})

test('the text shows the figures', () => {
  const text = exampleHelp.flatMap((block) => (block.kind === 'paragraph' ? [block.text.de] : [])).join('\n')
  expect(text).toContain('Der Mittelwert ist 2,5 von 5.')
  expect(text).toContain('also 70\u00a0%')
  expect(text).toContain('90\u00a0%')
  expect(text).toContain('Die Spanne reicht von 2,2 bis 3,6.')
  expect(text).toContain('Das Themenfeld hat Stufe 2.')
  expect(text).toContain('erreicht Stufe 3')
})
