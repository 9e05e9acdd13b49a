import { describe, expect, it } from 'vitest'
import { contradictions } from '../../src/core/gate/contradictions.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { questionStates } from '../../src/core/scoring/questionState.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import { sampleAssessment } from '../../src/files/sample.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { FULL_CHECK, openShipped, SHORT_CHECK } from './openShipped.ts'
import { play, TOWNS } from './towns.ts'
import { contradictionFindings } from './wording.ts'

const full = openShipped(FULL_CHECK)
const short = openShipped(SHORT_CHECK)

/** Ids of the contradictions in a told assessment. */
function shown(told: Scenario): string[] {
  const { questionnaire } = told
  const assessment = told.assessment()
  const states = questionStates(questionnaire, assessment)
  return contradictions({ questionnaire, assessment, states, answers: assessment.answers }).map(({ key }) =>
    key.replace('contradiction/', ''),
  )
}

const levelsOf = ({ scales }: Questionnaire) => [...new Set(scales.flatMap((s) => s.options.map((o) => o.level)))]

describe.each([
  ['the full check', full, 20],
  ['the Kurz-Check', short, 3],
] as const)('%s', (_, questionnaire, least) => {
  const declared = questionnaire.contradictions ?? []

  it(`declares at least ${least} contradictions`, () => {
    expect(declared.length).toBeGreaterThanOrEqual(least)
  })

  it('says each in one plain sentence: what does not fit, and what to look at', () => {
    expect(contradictionFindings(questionnaire)).toEqual([])
  })

  it.each(declared)('shows $id for the levels it names, and no longer when they agree', ({ id, when }) => {
    const parts = 'all' in when ? when.all : []
    const told = parts.reduce((so, part) => {
      const side = 'any' in part ? part.any[0] : part
      if (side && 'not' in side && 'answer' in side.not) return so.answer(side.not.answer, 0)
      return side && 'answer' in side ? so.answer(side.answer, side.atLeast) : so
    }, scenario(questionnaire))
    expect(Object.keys(told.file.answers)).toHaveLength(2)
    expect(shown(told)).toContain(id)
    for (const question of Object.keys(told.file.answers)) {
      expect(shown(told.unknown(question))).not.toContain(id)
      expect(shown(told.open(question))).not.toContain(id)
    }
  })

  it.each(levelsOf(questionnaire))('shows none where everything stands at level %i', (level) => {
    expect(shown(scenario(questionnaire).answerRest(level))).toEqual([])
  })
})

it('show none for Musterstadt, which was answered before there were any', () => {
  const bySample = [
    scenario(short).with({ ...sampleAssessment(), questionnaire: scenario(short).file.questionnaire }),
    scenario(full).with({ ...fullSampleAssessment(), questionnaire: scenario(full).file.questionnaire }),
  ]
  expect(bySample.map(shown)).toEqual([[], []])
})

it('show none for a well-run town, and some for one that skipped the foundations and checks what it does not have', () => {
  const [wellRun, unknown, skipping] = TOWNS.map((town) => shown(play(full, town)))
  expect(wellRun).toEqual([])
  expect(unknown).toEqual([])
  expect(skipping).toEqual([
    'runs-checked-without-automatic-backup',
    'restart-follows-missing-downtimes',
    'leavers-form-without-effect',
    'policy-signed-nothing-signed',
  ])
})
