import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import fullCheck from '../../../questionnaires/it-check-kommunen/1.0.0.json' with { type: 'json' }
import kurzCheck from '../../../questionnaires/kurz-check/1.0.1.json' with { type: 'json' }
import { accepted } from '../../../tests/accepted.ts'
import { scenario } from '../../../tests/scenario.ts'
import type { Visit } from '../assessment/schema.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import { parseQuestionnaire } from '../questionnaire/parse.ts'
import { questionStates } from '../scoring/questionState.ts'
import {
  changeTalk,
  moveQuestions,
  moveTalk,
  onPlan,
  planAnew,
  removeTalk,
  splitTalk,
  startTimer,
  type VisitEdit,
} from './edit.ts'
import { talkWith, type VisitPlan, visitPlan } from './plannedTalks.ts'

const full = accepted(parseQuestionnaire(fullCheck, new Map()))
const kurz = accepted(parseQuestionnaire(kurzCheck, new Map()))
const ids = questionsOf(full).map(({ id }) => id)
const scoping = (full.scoping ?? []).map(({ id }) => id)

const assessmentWith = (visit: Visit | undefined, scope: Record<string, boolean> = {}) =>
  scenario(full)
    .with({ scope, ...(visit && { visit }) })
    .assessment()
const planWith = (visit?: Visit, scope?: Record<string, boolean>) => visitPlan(full, assessmentWith(visit, scope))
const idsIn = (plan: VisitPlan) => plan.talks.flatMap(({ questions }) => questions.map(({ question }) => question.id))
const inScope = (scope: Record<string, boolean>) =>
  questionStates(full, assessmentWith(undefined, scope))
    .filter(({ status }) => status !== 'out')
    .map(({ question }) => question.id)
const edited = (visit: Visit, ...edits: readonly VisitEdit[]): Visit =>
  edits.reduce((stored, edit) => onPlan(planWith(stored), edit)(stored), visit)

describe('the plan of a visit', () => {
  it('is proposed by whom one talks to and where one stands, in the order of the roles', () => {
    const { talks, stored } = planWith()
    expect(stored).toBe(false)
    expect(talks[0]?.talk).toMatchObject({ roles: ['leitung'], place: 'office' })
    const room = talks.find(({ talk }) => talk.place === 'serverRoom')
    expect(room?.talk.roles).toEqual(['gebaeude', 'it'])
    expect(room?.questions.map(({ question }) => question.id)).toEqual(['GEB-02', 'GEB-03', 'GEB-04'])
    // three roles of the full check are never asked first
    const roles = new Set(talks.flatMap(({ talk }) => talk.roles))
    expect(full.roles?.map(({ id }) => id).filter((id) => !roles.has(id))).toEqual(['provider'])
  })

  it('holds no conversation that nobody could listen to, and no day that is too long', () => {
    for (const { minutes, questions, slot } of planWith().talks) {
      expect(minutes).toBeLessThanOrEqual(90)
      expect(questions.length).toBeGreaterThan(0)
      expect(slot.to).toBeLessThanOrEqual(17 * 60)
      expect(slot.clashes).toBe(false)
    }
  })

  it('has each question in scope in exactly one conversation, whatever is stored and whatever one does', () => {
    const someIds = fc.array(fc.constantFrom(...ids, 'GONE-01'), { maxLength: 12 })
    const talk = fc.record({
      order: fc.integer({ min: -1, max: 5 }),
      roles: fc.subarray(['it', 'leitung', 'gone']),
      place: fc.constantFrom('office', 'serverRoom', 'Bauhof'),
      questions: someIds,
    })
    const talks = fc.dictionary(fc.constantFrom('office.it', 'office.it.2', 'serverRoom', 'a', 'b'), talk)
    const scope = fc.dictionary(fc.constantFrom(...scoping), fc.boolean())
    const step = fc.tuple(fc.nat({ max: 6 }), fc.nat(), fc.nat(), someIds)
    fc.assert(
      fc.property(talks, scope, scope, fc.array(step, { maxLength: 6 }), (stored, before, after, steps) => {
        const check = (visit: Visit, answers: Record<string, boolean>) => {
          expect(idsIn(planWith(visit, answers)).toSorted()).toEqual(inScope(answers).toSorted())
        }
        let visit: Visit = { talks: stored }
        check(visit, before)
        for (const [i, [kind, a, b, chosen]] of steps.entries()) {
          const plan = planWith(visit, before)
          const talkAt = (n: number) => plan.talks[n % plan.talks.length]
          const [one, other] = [talkAt(a), talkAt(b)]
          if (!one || !other) return
          const edits: readonly VisitEdit[] = [
            moveTalk(one.id, b % 2 === 0 ? 1 : -1),
            moveQuestions(chosen, other.id),
            splitTalk(one.id, chosen, { id: `split-${i}`, title: 'Nachtrag' }),
            removeTalk(one.id, one.questions.length),
            changeTalk(one.id, { place: 'Feuerwache', minutes: 30 }),
            planAnew,
            startTimer(one.id, '2026-11-24T08:00:00Z'),
          ]
          visit = onPlan(plan, edits[kind] ?? planAnew)(visit)
          check(visit, before)
        }
        // answers change what is in scope in the middle of a visit
        check(visit, after)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('keeps the conversations as they are while the scope changes, and puts what comes new to whom and where it belongs', () => {
    const stored = edited({}, changeTalk('serverRoom', { title: 'Keller' }))
    const without = planWith(stored, { serverroom: false })
    expect(without.talks.find(({ id }) => id === 'serverRoom')?.questions).toEqual([])
    const back = planWith(stored, { serverroom: true })
    expect(talkWith(back, 'GEB-03')?.talk.title).toBe('Keller')
    const forgotten = { talks: { ...stored.talks, serverRoom: { ...stored.talks?.['serverRoom'], questions: [] } } }
    expect(talkWith(planWith(forgotten as Visit), 'GEB-03')?.talk.title).toBe('Keller')
  })

  it('can be moved, split and set to times, and planned anew without losing what has begun', () => {
    const [first = '', second = ''] = planWith().talks.map(({ id }) => id)
    const moved = edited({}, moveTalk(second, -1))
    expect(planWith(moved).talks.map(({ id }) => id)[0]).toBe(second)

    const split = edited(moved, splitTalk(first, ['ORG-01', 'ORG-02'], { id: 'neu', place: 'Ratssaal' }))
    const order = planWith(split).talks.map(({ id }) => id)
    expect(order.slice(0, 3)).toEqual([second, first, 'neu'])
    expect(talkWith(planWith(split), 'ORG-02')).toMatchObject({
      id: 'neu',
      talk: { roles: ['leitung'], place: 'Ratssaal' },
    })

    const timed = edited(split, changeTalk('neu', { start: '13:30', minutes: 20 }))
    const { slot, minutes, estimated } = talkWith(planWith(timed), 'ORG-02') ?? {}
    expect([slot?.from, slot?.to, minutes, estimated]).toEqual([810, 830, 20, false])

    const begun = edited(timed, startTimer('neu', '2026-11-24T08:00:00Z'), planAnew)
    expect(Object.keys(begun.talks ?? {})).toEqual(['neu'])
    expect(planWith(begun).talks.map(({ id }) => id)).toContain('office.it')
  })

  it('reckons with the own pace, never faster than one can talk', () => {
    const told = scenario(kurz)
    const answers = questionsOf(kurz).slice(0, 8)
    const paced = (seconds: number) =>
      answers.reduce(
        (so, { id }, i) => so.answer(id, 2, { at: new Date(Date.UTC(2026, 10, 24, 8, 0, i * seconds)).toISOString() }),
        told,
      )
    const minutesAt = (of: typeof told) =>
      visitPlan(kurz, of.assessment()).talks.reduce((sum, { minutes }) => sum + minutes, 0)
    expect(minutesAt(paced(5))).toBe(minutesAt(paced(60)))
    expect(minutesAt(paced(60))).toBeLessThan(minutesAt(paced(200)))
    expect(visitPlan(kurz, told.assessment()).pace).toEqual({ secondsPerQuestion: 150, measured: false })
  })
})
