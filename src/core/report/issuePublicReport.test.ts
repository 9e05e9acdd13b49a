import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomPlan } from '../../../tests/randomPlan.ts'
import { RUNS } from '../../../tests/randomVector.ts'
import { measure, type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import type { Measure } from '../assessment/schema.ts'
import { countedHalfYears } from '../plan/halfYears.ts'
import { issuePublicReport, type PublicOptions } from './issuePublicReport.ts'
import { NOTHING_RELEASED, type PublicReport, type Release } from './publicReport.ts'

const HEADER = {
  municipality: { name: 'Bad Königsgrün' },
  audit: { asOf: '2026-12-01', coverage: 'Kernverwaltung', occasion: ' Auftrag des Rats \n' },
}
const OPTIONS: PublicOptions = {
  lang: 'de',
  date: '2026-12-04',
  recipient: null,
  logo: null,
  release: NOTHING_RELEASED,
}
const small = sketch({ A: [{ must: true }, {}], B: [{ must: true, top: 3 }] })
const told = scenario(small).with(HEADER)

function issued(scene: Scenario, release: Partial<Release> = {}, options: Partial<PublicOptions> = {}): PublicReport {
  const { questionnaire } = scene
  const chosen = { ...OPTIONS, release: { ...NOTHING_RELEASED, ...release }, ...options }
  return issuePublicReport({ questionnaire, assessment: scene.assessment(), basis: 'self' }, chosen)
}

const due = (date: string, days: number, once?: number, yearly?: number): Measure => ({
  ...measure([]),
  due: date,
  days,
  cost: { ...(once !== undefined && { once }), ...(yearly !== undefined && { yearly }) },
})
const PLAN = [due('2027-02-01', 1.5, 0.1, 12), due('2027-06-30', 2, 0.2), due('2027-07-01', 4, 1000, 0.5)]
const half = (year: number, of: 1 | 2, budget: boolean, staff: boolean) => ({ year, half: of, budget, staff })

describe('what the public may read', () => {
  it('is nothing of its own until the user releases it', () => {
    expect(issued(told.with({ measures: PLAN }))).toMatchObject({ texts: [], halfYears: [], total: null })
  })

  it('are the texts that were released one by one, without the blanks around them', () => {
    expect(issued(told, { coverage: true }).texts).toEqual([{ about: 'coverage', text: 'Kernverwaltung' }])
    expect(issued(told, { occasion: true, programme: ' ', contact: 'Rathaus\n' }).texts).toEqual([
      { about: 'occasion', text: 'Auftrag des Rats' },
      { about: 'contact', text: 'Rathaus' },
    ])
  })

  it('are the sums of the half-years that were released, budget and staff each by itself', () => {
    const scene = told.with({ measures: PLAN })
    expect(issued(scene, { halfYears: [half(2027, 1, true, false)] }).halfYears).toEqual([
      { year: 2027, half: 1, once: 0.3, yearly: 12, days: null },
    ])
    expect(
      issued(scene, { halfYears: [half(2027, 2, false, true), half(2031, 1, true, true), half(2027, 1, false, false)] })
        .halfYears,
    ).toEqual([{ year: 2027, half: 2, once: null, yearly: null, days: 4 }])
  })

  it('is a total only of what was released in every one of them', () => {
    const scene = told.with({ measures: PLAN })
    const both = (staff: boolean) => [half(2027, 1, true, true), half(2027, 2, true, staff)]
    expect(issued(scene, { halfYears: both(true) }).total).toEqual({ once: 1000.3, yearly: 12.5, days: 7.5 })
    expect(issued(scene, { halfYears: both(false) }).total).toEqual({ once: 1000.3, yearly: 12.5, days: null })
    expect(issued(scene, { halfYears: [half(2027, 1, true, true)] }).total).toBe(null)
  })

  it('is what the questionnaire says of itself', () => {
    const { questionnaire } = issued(told.answer('A-01', 0).notApplicable('A-02').scope('server', false))
    expect(questionnaire).toMatchObject({ questions: 3, must: 2, top: 5, version: '1.0.0', minimumOnly: false })
    expect(questionnaire.domains).toEqual([
      { text: 'A', lang: null },
      { text: 'B', lang: null },
    ])
    expect(issued(told, {}, { lang: 'en' }).questionnaire.title).toEqual({ text: 'Skizze', lang: 'de' })
    const three = scenario(sketch({ A: [{ top: 3 }] }, { stages: 'minimum-only' }))
    expect(issued(three).questionnaire).toMatchObject({ must: 0, top: 3, minimumOnly: true })
  })

  it('bears the number of its content, and of nothing else', () => {
    const ids = [
      issued(told),
      issued(told, { coverage: true }),
      issued(told, { contact: 'Rathaus' }),
      issued(told, {}, { date: '2026-12-05' }),
      issued(told, {}, { recipient: 'Presse' }),
      issued(told.with({ municipality: { name: 'Anderswo' } })),
    ].map(({ contentId }) => contentId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(issued(told.answerRest(3)).contentId).toBe(ids[0])
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{64}$/)
  })
})

const DATES = ['2027-01-31', '2027-09-30', '2028-06-30', undefined] as const
/** What else measures say, and what of the plan is released. */
const PLANNED = fc.record({
  dues: fc.array(fc.constantFrom(...DATES), { minLength: 7, maxLength: 7 }),
  costs: fc.array(fc.nat(99_999), { minLength: 7, maxLength: 7 }),
  halfYears: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 3, maxLength: 3 }),
})

/** Everything that must not show, filled. */
function filled(scene: Scenario, measures: readonly Measure[]): Scenario {
  const [first = ''] = Object.keys(scene.file.answers)
  const at = '2026-11-02T10:00:00Z'
  return scene
    .with({
      ...HEADER,
      title: 'Zweite Prüfung',
      municipality: { ...HEADER.municipality, state: 'NW', inhabitants: 18_500, kind: 'Gemeinde' },
      audit: { ...HEADER.audit, fileNumber: '10.24', participants: [{ role: 'ISB' }] },
      assessor: first === '' ? {} : { [first]: { value: 'unknown', at, note: 'geheim' } },
      settled: first === '' ? {} : { [first]: { view: 'assessor', reason: 'geheim', at } },
      decisions: first === '' ? [] : [{ question: first, kind: 'risk-accepted', by: 'Rat', reason: 'geheim' }],
      log: [{ id: 'l-1', at, tab: 't', path: '/answers', after: 'geheim' }],
      signOff: [{ role: 'ISB', at }],
      measures: [...measures],
    })
    .target('*', 2)
}

describe('the public report of two municipalities', () => {
  it('is the same whatever they answered, decided and planned, but for the sums they release', () => {
    fc.assert(
      fc.property(
        randomPlan({ conditions: true }),
        PLANNED,
        ({ told: scene, measures }, { dues, costs, halfYears }) => {
          const plan = measures.map((one, i): Measure => {
            const date = dues[i % dues.length]
            const cost = (costs[i % costs.length] ?? 0) / 100
            return { ...one, owner: 'IT-Leitung', cost: { once: cost, yearly: cost }, ...(date && { due: date }) }
          })
          const release = {
            ...NOTHING_RELEASED,
            coverage: true,
            halfYears: halfYears.map(([budget, staff], i) =>
              half(2027 + Math.floor(i / 2), i === 1 ? 2 : 1, budget, staff),
            ),
          }
          // one measure stands for all that are due in the half-year
          const sums = countedHalfYears(plan).map((one) =>
            due(`${one.year}-0${one.half === 1 ? 5 : 8}-01`, one.sums.days, one.sums.once, one.sums.yearly),
          )
          const other = scenario(scene.questionnaire).with(HEADER)
          const [first, second] = [filled(scene, plan), other.with({ measures: sums })]
          expect(JSON.stringify(issued(first))).toBe(JSON.stringify(issued(other)))
          expect(JSON.stringify(issued(first, release))).toBe(JSON.stringify(issued(second, release)))
        },
      ),
      { ...RUNS, numRuns: Math.min(RUNS.numRuns, 60) },
    )
  })
})
