import { expect, test } from 'vitest'
import { overTime } from '../../src/core/comparison/overTime.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import { compareAssessments } from '../../src/core/scoring/compare.ts'
import { score } from '../../src/core/scoring/score.ts'
import { fourVisits } from './visits.ts'

const visits = await fourVisits()
const course = overTime(visits.toReversed())

test('[S28] four visits on two versions stand on the questions that all of them ask and answer', () => {
  expect(course.visits.map(({ day, questionnaire }) => [day, questionnaire.version])).toEqual([
    ['2026-11-20', '1.0.0'],
    ['2027-11-19', '1.0.0'],
    ['2028-11-17', '1.9.0'],
    ['2029-11-16', '1.9.0'],
  ])
  // reckoned here once more, question by question, with nothing of the product but its files
  const last = visits[3]
  const common = last
    ? questionsOf(last.questionnaire).filter(({ id }) =>
        visits.every(({ assessment }) => /^[0-5]$|^unknown$/.test(assessment.answers[id]?.value ?? '')),
      )
    : []
  const scopedIn = common.filter(({ id }) => !course.leftOut.some(({ question }) => question === id))
  expect(course.common).toBe(scopedIn.length)
  expect(common.length - scopedIn.length).toBeLessThanOrEqual(course.leftOut.length)
  for (const [i, { mean }] of course.sides.entries()) {
    const level = (id: string) => Number(visits[i]?.assessment.answers[id]?.value?.replace('unknown', '0'))
    const weights = scopedIn.reduce((sum, { weight }) => sum + weight, 0)
    const levels = scopedIn.reduce((sum, { id, weight }) => sum + weight * level(id), 0)
    expect((mean?.[0] ?? 0) * weights).toBe((mean?.[1] ?? 0) * levels)
  }
  expect(course.domains.reduce((sum, { common }) => sum + common, 0)).toBe(course.common)
})

test('[S28] what was reworded or moved stays, what was split, merged or means something else does not', () => {
  const reasons = new Map(course.leftOut.map(({ question, because }) => [question, because]))
  expect(['PER-02', 'DLI-09'].map((id) => reasons.get(id))).toEqual([undefined, undefined])
  expect(
    ['DLI-08', 'DLI-91', 'PER-04', 'PER-92', 'KOM-13', 'KOM-91', 'GEB-10', 'GEB-91'].map((id) => reasons.get(id)),
  ).toEqual(['meaning', 'meaning', 'split', 'split', 'merged', 'merged', 'not-asked', 'not-asked'])
  // the two visits of one version have these in common as well
  expect(course.steps.map(({ common }) => common - course.common > 0)).toEqual([true, false, true])
})

test('[S23] each visit by itself says what its own result says, each step what the report of the later one says', () => {
  for (const [i, visit] of course.visits.entries()) {
    const found = visits[i]
    const overall = found && score(found.questionnaire, found.assessment).overall
    expect([visit.stage, visit.must]).toEqual([overall?.stage, overall?.must])
  }
  for (const { from, to, earlier, later } of course.steps) {
    const [before, now] = [visits[from], visits[to]]
    expect(before && now && compareAssessments(before, now)).toMatchObject({ earlier, later })
  }
})

test('[S11] minimum requirements are gained and lost by name', () => {
  const lost = course.steps.map(({ moves }) => moves.flatMap(({ must, question }) => (must === 'lost' ? question : [])))
  expect(lost).toEqual([[], ['PER-01', 'NET-06'], []])
  const gained = course.steps.map(({ moves }) => moves.filter(({ must }) => must === 'gained').length)
  expect(gained.every((count) => count > 0)).toBe(true)
  expect(course.visits.at(-1)?.must).toMatchObject({ missed: 0, open: 0 })
})

test('measures that were promised are done, late, started or dropped', () => {
  const fates = new Set(course.steps.flatMap(({ promised }) => promised.map(({ now }) => now)))
  expect([...fates].toSorted()).toEqual(['deferred', 'done', 'gone', 'started'])
  expect(course.steps.some(({ promised }) => promised.some(({ late, now }) => late && now === 'done'))).toBe(true)
})
