import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { scoredTowns } from '../../../tests/comparison/towns.ts'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { manyAssessments } from '../../../tests/manyAssessments.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { fit } from '../assessment/fit.ts'
import { outlineOf } from '../questionnaire/outline.ts'
import { evidenceShare } from '../scoring/evidenceShare.ts'
import { questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { compareTowns } from './compareTowns.ts'
import { arePacked, gistOf, isAnswered, statesOf } from './gist.ts'

const CHECK = sketch({ A: [{ must: true }, { w: 2 }], B: [{ must: true, top: 3 }, { when: { scope: 'server' } }] })

test('[S23] what is packed says of each question what the answers said', () => {
  for (const { questionnaire, assessment } of scoredTowns()) {
    const gist = gistOf({ questionnaire, assessment })
    expect(arePacked(gist.states, questionnaire)).toBe(true)
    expect(statesOf(gist).map(({ depth: _, ...state }) => state)).toEqual(questionStates(questionnaire, assessment))
  }
})

test('[S23] any answers, targets and scope come out of the pack as they went in', () => {
  const answer = fc.constantFrom('0', '2', '3', 'unknown', 'na', 'na confirmed', 'na without a reason', 'open')
  const depth = fc.constantFrom('E0', 'E1', 'E2', 'E3' as const)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(answer, depth), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      fc.option(fc.boolean(), { nil: undefined }),
      (said, target, server) => {
        let told = scenario(CHECK).target('*', target)
        if (server !== undefined) told = told.scope('server', server)
        for (const [i, [what, deep]] of said.entries()) {
          const id = ['A-01', 'A-02', 'B-01', 'B-02'][i] ?? ''
          if (what === 'unknown') told = told.unknown(id)
          else if (what === 'na without a reason') told = told.notApplicable(id)
          else if (what.startsWith('na')) {
            told = told.notApplicable(id, 'Gibt es nicht.')
            if (what === 'na confirmed') told = told.confirm(id, 'Leitung')
          } else if (what !== 'open') told = told.answer(id, Number(what), { evidence: { depth: deep } })
        }
        const assessment = told.assessment()
        const gist = gistOf({ questionnaire: CHECK, assessment })
        expect(statesOf(gist).map(({ depth: _, ...state }) => state)).toEqual(questionStates(CHECK, assessment))
        const { domains, overall } = score(CHECK, assessment)
        const evidence = evidenceShare(CHECK, assessment)
        expect(compareTowns([gist]).towns).toEqual([{ domains, overall, evidence }])
        expect(isAnswered(gist)).toBe(statesOf(gist).some(({ status }) => status !== 'open' && status !== 'out'))
      },
    ),
  )
})

test('many of them with the outline of the full check have the figures of their own results', () => {
  const questionnaire = outlineOf(openShipped(FULL_CHECK))
  const all = manyAssessments(0, 5).map((file) => ({ questionnaire, assessment: accepted(fit(file, questionnaire)) }))
  const { towns } = compareTowns(all.map(gistOf))
  for (const [i, { assessment }] of all.entries()) {
    const { domains, overall } = score(questionnaire, assessment)
    expect(towns[i]).toEqual({ domains, overall, evidence: evidenceShare(questionnaire, assessment) })
  }
})

test('states of another questionnaire, or none, are not taken for its own', () => {
  const { states } = gistOf({ questionnaire: CHECK, assessment: scenario(CHECK).assessment() })
  expect(arePacked(states, sketch({ A: [{}] }))).toBe(false)
  expect(arePacked(undefined, CHECK)).toBe(false)
})
