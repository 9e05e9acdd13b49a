import { describe, expect, it } from 'vitest'
import fullCheck from '../../../questionnaires/it-check-kommunen/1.0.0.json' with { type: 'json' }
import { accepted } from '../../../tests/accepted.ts'
import { scenario } from '../../../tests/scenario.ts'
import { score } from '../scoring/score.ts'
import { outlineOf, withTexts } from './outline.ts'
import { parseQuestionnaire } from './parse.ts'

const whole = accepted(parseQuestionnaire(fullCheck, new Map()))
const outline = outlineOf(whole)

describe('an outline', () => {
  it('is a small part of the whole', () => {
    expect(JSON.stringify(outline).length * 10).toBeLessThan(JSON.stringify(whole).length)
  })

  it('leaves the questionnaire it was taken from as it was', () => {
    expect(whole.domains[0]?.questions[0]?.help).toBeDefined()
  })

  it('gives the same score, and the same questions in scope', () => {
    const told = scenario(whole).scope('server', false).answerRest(3).unknown('BAK-01').open('ORG-02')
    expect(score(outline, told.assessment())).toEqual(score(whole, told.assessment()))
  })

  it('becomes the whole again with its Themenfelder, in whatever order they are read', () => {
    expect(withTexts(outline, whole.domains.toReversed())).toEqual(whole)
  })

  it('has the texts of those alone that were read', () => {
    const [first, second] = withTexts(outline, whole.domains.slice(0, 1)).domains
    expect(first).toEqual(whole.domains[0])
    expect(second).toEqual(outline.domains[1])
  })
})
