import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import type { Measure } from '../assessment/schema.ts'
import { exampleMeasure } from '../plan/plan.example.ts'
import { figuresOf, GIVEN_FIGURES, type Given, givePractice, namesPlace, type PracticeOrder } from './givePractice.ts'
import { PRACTICE_FORMAT, parsePractice, practiceId, practiceText } from './practice.ts'

const questionnaire = openShipped(FULL_CHECK)
const ORDER: PracticeOrder = { source: '', contact: '', date: '2026-11-27', language: 'de' }

/** A word that stands nowhere else, so that it is found wherever it comes out. */
const STAYS = 'bleibt-hier'
const staying = fc.constant(STAYS)
const short = fc.string({ maxLength: 80 })
const ids = fc.constantFrom('BAK-02', 'ORG-01', 'IAM-12', 'gone-01')

const measure: fc.Arbitrary<Measure> = fc.record({
  id: staying,
  title: fc.string({ minLength: 1, maxLength: 80 }),
  questions: fc.array(ids, { maxLength: 3 }),
  lifts: fc.array(fc.record({ question: ids, to: fc.nat({ max: 5 }), why: staying }), { maxLength: 2 }),
  status: staying,
  effort: fc.integer({ min: 1, max: 5 }),
  days: fc.nat(),
  cost: fc.record({ once: fc.nat(), yearly: fc.nat(), product: staying, kind: fc.constant('investiv' as const) }),
  owner: staying,
  involved: staying,
  note: staying,
  evidence: staying,
  decision: staying,
  worked: staying,
  dependsOn: fc.array(staying),
  history: fc.array(fc.record({ at: staying, to: staying, role: staying })),
  later: fc.record({ field: staying }),
})
const given: fc.Arbitrary<Given> = fc.record({
  measure,
  figures: fc.subarray([...GIVEN_FIGURES]).map((figures) => new Set(figures)),
  worked: short,
  caution: short,
})
const order: fc.Arbitrary<PracticeOrder> = fc.record({
  source: short,
  contact: short,
  date: fc.constant('2026-11-27'),
  language: fc.constantFrom('de', 'en'),
})

/** Every path in a JSON value, list places as '*'. */
function pathsIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${at}/${Array.isArray(value) ? '*' : key}`))
}

const LISTED = new Set([
  '/format',
  '/source',
  '/contact',
  '/date',
  '/language',
  '/questionnaire/id',
  '/questionnaire/version',
  '/practices/*/title',
  '/practices/*/questions/*/id',
  '/practices/*/questions/*/text',
  '/practices/*/questions/*/domain',
  '/practices/*/worked',
  '/practices/*/caution',
  '/practices/*/effort',
  '/practices/*/days',
  '/practices/*/cost/once',
  '/practices/*/cost/yearly',
  '/practices/*/lifts/*/question',
  '/practices/*/lifts/*/to',
])

describe('good practice that is passed on', () => {
  it('opens as what was given', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), order, (all, about) => {
        const file = givePractice(questionnaire, all, about)
        const read = accepted(parsePractice(JSON.parse(practiceText(file))))
        expect(read).toEqual(file)
        expect(practiceId(read)).toBe(practiceId(file))
      }),
    )
  })

  it('holds the listed fields and nothing else, whatever a measure carries', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), order, (all, about) => {
        const file = givePractice(questionnaire, all, about)
        expect(pathsIn(file).filter((path) => !LISTED.has(path) && !/^\/practices\/\*\/questions$/.test(path))).toEqual(
          [],
        )
        expect(practiceText(file)).not.toContain(STAYS)
      }),
    )
  })

  it('takes each figure along only where it is wanted', () => {
    const own = exampleMeasure({ effort: 2, days: 5, cost: { once: 4000, yearly: 1200, budgetYear: 2027 } })
    const practiceWith = (figures: Given['figures']) =>
      givePractice(questionnaire, [{ measure: own, figures, worked: '', caution: '' }], ORDER).practices[0]
    expect(figuresOf(own)).toEqual(['effort', 'days', 'once', 'yearly'])
    expect(figuresOf(exampleMeasure({ days: 0 }))).toEqual(['days'])
    expect(practiceWith(new Set())).toEqual({ title: own.title, questions: [] })
    expect(practiceWith(new Set(['days', 'yearly']))).toMatchObject({ days: 5, cost: { yearly: 1200 } })
    expect(practiceWith(new Set(['effort', 'once']))).toEqual({
      title: own.title,
      questions: [],
      effort: 2,
      cost: { once: 4000 },
    })
  })

  it('says what its questions ask, for whoever does not have the questionnaire', () => {
    const own = exampleMeasure({ questions: ['BAK-02', 'none-99'], lifts: [{ question: 'BAK-02', to: 3 }] })
    const file = givePractice(
      questionnaire,
      [{ measure: own, figures: new Set(), worked: ' Ja. ', caution: '' }],
      ORDER,
    )
    expect(file.practices).toEqual([
      {
        title: own.title,
        questions: [{ id: 'BAK-02', text: expect.stringMatching(/\?$/), domain: expect.stringMatching(/sicherung/i) }],
        worked: 'Ja.',
        lifts: [{ question: 'BAK-02', to: 3 }],
      },
    ])
    expect(file).not.toHaveProperty('source')
  })

  it('is looked through for the name of the municipality', () => {
    const of = (worked: string) =>
      givePractice(questionnaire, [{ measure: exampleMeasure(), figures: new Set(), worked, caution: '' }], ORDER)
    expect(namesPlace(of('In MUSTERSTADT ging es gut.'), 'Musterstadt')).toBe(true)
    expect(namesPlace(of('Es ging gut.'), 'Musterstadt')).toBe(false)
    // two letters stand in every text
    expect(namesPlace(of('Au ja'), 'Au')).toBe(false)
  })
})

describe('a file of good practice', () => {
  const file = givePractice(
    questionnaire,
    [{ measure: exampleMeasure({ questions: ['BAK-02'] }), figures: new Set(), worked: '', caution: '' }],
    ORDER,
  )

  it('keeps what a later version wrote', () => {
    const later = { ...file, seal: 'x', practices: file.practices.map((one) => ({ ...one, hours: 3 })) }
    expect(accepted(parsePractice(later))).toEqual(later)
  })

  it('of a newer format says which version opens it', () => {
    const newer = parsePractice({ ...file, format: 'it-check/practice@2' })
    expect(newer).toMatchObject({ problems: [{ code: 'newer-format', params: { needed: '2.0' } }] })
    expect(parsePractice({ ...file, format: 'it-check/part@1' })).toMatchObject({
      problems: [{ code: 'wrong-format' }],
    })
  })

  it.each([
    ['no example', { ...file, practices: [] }],
    ['more than 2,000 examples', { ...file, practices: Array.from({ length: 2001 }, () => file.practices[0]) }],
    ['a text without end', { ...file, practices: [{ title: 'x', questions: [], worked: 'a'.repeat(5001) }] }],
    ['a title without letters', { ...file, practices: [{ title: '', questions: [] }] }],
    ['a cost below zero', { ...file, practices: [{ title: 'x', questions: [], cost: { once: -1 } }] }],
    ['no day', { ...file, date: '27.11.2026' }],
    ['a version that is none', { ...file, questionnaire: { id: 'x', version: 'neu' } }],
  ])('with %s is refused', (_, json) => {
    expect(parsePractice(json)).toMatchObject({ ok: false, problems: [{ code: 'shape' }] })
    expect(PRACTICE_FORMAT).toBe(file.format)
  })
})
