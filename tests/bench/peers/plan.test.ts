import { expect, it } from 'vitest'
import { planClicks } from './plan.ts'
import { questionsOf, synthetic } from './questionnaire.ts'
import { levelOf } from './scale.ts'

it('answers each question once, and moves the mean that is shown every time', () => {
  const questions = questionsOf(synthetic({ domains: 14, questions: 168 }))
  const clicks = planClicks(questions, 50)
  expect(new Set(clicks.map(({ question }) => question.id)).size).toBe(50)
  expect(planClicks(questions, 50)).toEqual(clicks)
  const given = new Map<string, number[]>()
  for (const { question, option } of clicks) {
    const before = given.get(question.domain) ?? []
    const after = [...before, levelOf(option) ?? Number.NaN]
    expect(meanOf(after)).not.toBe(meanOf(before))
    given.set(question.domain, after)
  }
})

function meanOf(levels: readonly number[]): string {
  return (levels.reduce((sum, level) => sum + level, 0) / levels.length).toFixed(1)
}
