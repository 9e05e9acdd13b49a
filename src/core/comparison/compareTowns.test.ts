import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoredTowns } from '../../../tests/comparison/towns.ts'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import { evidenceShare } from '../scoring/evidenceShare.ts'
import { score } from '../scoring/score.ts'
import { compareTowns } from './compareTowns.ts'
import { type Gist, gistOf } from './gist.ts'
import { sizeClassOf } from './sizeClass.ts'

const CHECK = sketch({ A: [{ must: true }, {}], B: [{ must: true, w: 3 }, { w: 2 }] })

const scored = (told: Scenario): Gist => gistOf({ questionnaire: told.questionnaire, assessment: told.assessment() })
const at = (level: number) => scored(scenario(CHECK).answerRest(level))

test('[S23] with one version the figures are those of each one’s own result', () => {
  for (const [i, town] of scoredTowns().entries()) {
    const { towns, common } = compareTowns(scoredTowns().map(gistOf))
    const { domains, overall } = score(town.questionnaire, town.assessment)
    expect(towns[i]).toEqual({ domains, overall, evidence: evidenceShare(town.questionnaire, town.assessment) })
    const all = questionsOf(town.questionnaire).length
    expect(common).toMatchObject({ count: all, all, versions: [town.questionnaire.version] })
  }
})

test('[S28] with several versions only the common questions count, under the Themenfeld of the newest', () => {
  const older = sketch({ A: [{}, { id: 'gone' }], B: [{ id: 'moves' }, { id: 'OLD' }] })
  const newer = sketch({ A: [{}, { id: 'moves' }], B: [{ id: 'NEW' }] }, { version: '1.10.0' })
  const old = scenario(older).answer('A-01', 1).answer('gone', 5).answer('moves', 3).answer('OLD', 5)
  const now = scenario(newer).answer('A-01', 4).answer('moves', 2).answer('NEW', 0)
  const { common, towns } = compareTowns([scored(now), scored(old)])
  expect(common).toMatchObject({ versions: ['1.0.0', '1.10.0'], count: 2, all: 3, newest: { version: '1.10.0' } })
  expect(common?.domains.map(({ domain, questions }) => [domain.id, questions])).toEqual([['A', ['A-01', 'moves']]])
  expect(towns.map(({ overall }) => overall.mean)).toEqual([
    [3, 1],
    [2, 1],
  ])
})

test('[S28] a question that says of itself that it means something else is not common', () => {
  const older = sketch({ A: [{}, {}] })
  const newer = {
    ...sketch({ A: [{}, {}] }, { version: '1.1.0' }),
    changes: [{ version: '1.1.0', questions: [{ id: 'A-02', change: 'meaning', from: ['A-02'] }] }],
  } as unknown as Gist['questionnaire']
  const both = [older, newer].map((questionnaire) => scored(scenario(questionnaire).answerRest(3)))
  expect(compareTowns(both).common?.domains.map(({ questions }) => questions)).toEqual([['A-01']])
})

test('[S30] what is missed most is told from two municipalities on, by number, then by what is unclear, then by rank', () => {
  const missesB = scored(scenario(CHECK).answer('B-01', 1).answerRest(3))
  const unsure = scored(scenario(CHECK).unknown('B-01').answerRest(3))
  const four = [missesB, unsure, at(3), at(3)]
  expect(compareTowns([...four, at(3)]).group?.missed).toEqual([])
  expect(compareTowns([...four, at(1)]).group?.missed).toMatchObject([
    { question: { id: 'B-01' }, domain: 'B', missed: 2, unclear: 1, of: 5 },
  ])
  const both = compareTowns([...four, at(1), at(0)]).group
  expect(both?.missed.map(({ question, missed }) => [question.id, missed])).toEqual([
    ['B-01', 3],
    ['A-01', 2],
  ])
  expect(both?.needs).toEqual([
    { id: 'B', below: 4, of: 6 },
    { id: 'A', below: 2, of: 6 },
  ])
})

test('[S30] nothing is said of a group below five, or of a figure that fewer than five have', () => {
  const answered = fc.array(fc.record({ level: fc.integer({ min: 0, max: 5 }), onlyA: fc.boolean() }), { maxLength: 9 })
  fc.assert(
    fc.property(answered, (members) => {
      const towns = members.map(({ level, onlyA }) => {
        const told = scenario(CHECK).answer('A-01', level).answer('A-02', level)
        return scored(onlyA ? told : told.answerRest(level))
      })
      const { group } = compareTowns(towns)
      if (members.length < 5) {
        expect(group).toBeNull()
        return
      }
      const enough = members.filter(({ onlyA }) => !onlyA).length >= 5
      const b = group?.domains.find(({ id }) => id === 'B')
      expect([b?.mean, b?.target, b?.stufe].map((figure) => figure !== null)).toEqual([enough, enough, enough])
      expect(group?.needs.every(({ of }) => of >= 5)).toBe(true)
      expect(group?.missed.every(({ missed, of }) => missed >= 2 && of >= 5)).toBe(true)
    }),
  )
})

test('questions of a shipped check are all in the comparison', () => {
  const { common } = compareTowns(scoredTowns().map(gistOf))
  const questions = common?.domains.flatMap((domain) => domain.questions)
  expect(questions).toEqual(common && questionsOf(common.newest).map(({ id }) => id))
})

test('a size class holds its lower end and not its upper one', () => {
  expect([undefined, 0, 4999, 5000, 19_999, 20_000, 50_000, 99_999, 100_000].map(sizeClassOf)).toEqual([
    null,
    'tiny',
    'tiny',
    'small',
    'small',
    'medium',
    'large',
    'large',
    'huge',
  ])
})
