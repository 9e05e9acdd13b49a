import { describe, expect, it } from 'vitest'
import { scoredTowns, TOWNS } from '../../../tests/comparison/towns.ts'
import type { Assessment } from '../assessment/schema.ts'
import type { Scored } from '../scoring/compare.ts'
import { score } from '../scoring/score.ts'
import { buildContribution, LEAST_QUESTIONS } from './buildContribution.ts'
import { contributionText } from './contributionText.ts'

const [, , , , badEntwurf] = TOWNS

const scored = (index: number): Scored => scoredTowns()[index] as Scored
const changed = ({ questionnaire, assessment }: Scored, more: Partial<Assessment>): Scored => ({
  questionnaire,
  assessment: { ...assessment, ...more },
})
const build = ({ questionnaire, assessment }: Scored, withState = true) =>
  buildContribution({ questionnaire, assessment, score: score(questionnaire, assessment) }, { withState })
const codes = (result: ReturnType<typeof build>) => (result.ok ? [] : result.problems.map(({ code }) => code))

describe('a contribution', () => {
  it('says group, rounded figures and MUSS counts, in the order of the questionnaire', () => {
    const town = scored(4)
    const result = build(town)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { overall, domains, ...head } = result.value
    expect(head).toEqual({
      format: 'it-check/contribution@1',
      questionnaire: { id: 'it-check-kommunen', version: town.questionnaire.version },
      quarter: '2026-Q3',
      state: 'NW',
      size: 'small',
    })
    const exact = score(town.questionnaire, town.assessment)
    expect(overall.must).toEqual({
      met: exact.overall.must.met,
      missed: exact.overall.must.missed,
      unclear: exact.overall.must.unclear,
    })
    expect(domains.map(({ id }) => id)).toEqual(town.questionnaire.domains.map(({ id }) => id))
    for (const [i, { mean, target, stufe }] of domains.entries()) {
      const domain = exact.domains[i]
      if (!domain || !('mean' in domain) || !domain.mean || !domain.target) throw new Error('every Themenfeld applies')
      expect(Math.abs((mean ?? -1) - (10 * domain.mean[0]) / domain.mean[1])).toBeLessThanOrEqual(0.5)
      expect(Math.abs((target ?? -1) - (100 * domain.target[0]) / domain.target[1])).toBeLessThanOrEqual(0.5)
      expect(stufe).toBe(domain.stufe)
    }
  })

  it('leaves out what stands on fewer than four questions', () => {
    const town = scored(4)
    const [domain] = town.questionnaire.domains
    const kept = domain?.questions.slice(0, LEAST_QUESTIONS).map(({ id }) => id) ?? []
    const without = (count: number) => {
      const answers = Object.fromEntries(
        Object.entries(town.assessment.answers).map(([id, answer]) => {
          const mine = domain?.questions.some((question) => question.id === id) && !kept.slice(0, count).includes(id)
          return [
            id,
            mine
              ? { ...answer, value: 'na', reason: 'nicht vorhanden', confirmedBy: { role: 'L', at: answer.at } }
              : answer,
          ]
        }),
      )
      const result = build(changed(town, { answers }))
      return result.ok ? result.value.domains[0] : result.problems
    }
    expect(without(4)).toMatchObject({ mean: expect.any(Number), stufe: expect.any(Number) })
    expect(without(3)).toEqual({ id: domain?.id, mean: null, target: null, stufe: null })
    expect(without(0)).toEqual({ id: domain?.id, mean: null, target: null, stufe: null })
  })

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('of %s is of the quarter %s', (asOf, quarter) => {
    const result = build(changed(scored(4), { audit: { asOf } }))
    expect(result.ok && result.value.quarter).toBe(quarter)
  })

  it('takes the quarter of the newest answer where no reference date is given, and never that of today', () => {
    const result = build(changed(scored(4), { audit: {} }))
    expect(result.ok && result.value.quarter).toBe('2026-Q4')
  })

  it('is text that people can read, and the same for the same figures', () => {
    const result = build(scored(4), false)
    if (!result.ok) throw new Error('refused')
    const text = contributionText(result.value)
    expect(text).toMatch(/^\{\n {2}"format": "it-check\/contribution@1",\n/)
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual(result.value)
    const reversed = Object.fromEntries(Object.entries(result.value).reverse()) as typeof result.value
    expect(contributionText(reversed)).toBe(text)
  })
})

describe('no contribution', () => {
  it('of a provisional result [S18]', () => {
    expect(codes(build(scored(3)))).toEqual(['contribution-provisional'])
  })

  it('without inhabitants or state, each with its place; the state may be left out on purpose', () => {
    const town = changed(scored(4), { municipality: { name: badEntwurf?.name ?? '' } })
    const result = build(town)
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'contribution-inhabitants', path: '/municipality/inhabitants', severity: 'error' },
      { code: 'contribution-state', path: '/municipality/state', severity: 'error' },
    ])
    expect(codes(build(town, false))).toEqual(['contribution-inhabitants'])
    expect(
      codes(build(changed(scored(4), { municipality: { name: '', inhabitants: 9000, state: 'Bayern' } }))),
    ).toEqual(['contribution-state'])
  })

  it('that names the state of a group that identifies; without the state there is one', () => {
    expect(codes(build(scored(1)))).toEqual(['contribution-few'])
    expect(build(scored(1), false)).toMatchObject({ ok: true, value: { state: null, size: 'tiny' } })
    const shielding = changed(scored(1), { municipality: { name: '', inhabitants: 4100, state: 'ST' } })
    expect(codes(build(shielding))).toEqual(['contribution-shields'])
    const berlin = changed(scored(5), { municipality: { name: '', inhabitants: 3_600_000, state: 'BE' } })
    expect(codes(build(berlin))).toEqual(['contribution-few'])
  })

  it('without an answer, or of another century', () => {
    expect(codes(build(changed(scored(4), { answers: {} })))).toContain('contribution-provisional')
    expect(codes(build(changed(scored(4), { audit: { asOf: '1999-12-31' } })))).toEqual(['contribution-date'])
  })
})
