import { describe, expect, it } from 'vitest'
import { MEASURES, planned } from '../../../tests/plannedCheck.ts'
import type { Scenario } from '../../../tests/scenario.ts'
import type { Measure } from '../assessment/schema.ts'
import { buildVorlage } from './buildVorlage.ts'

function vorlageOf(told: Scenario, namesMust = true) {
  const { questionnaire } = told
  return buildVorlage(
    { questionnaire, assessment: told.assessment() },
    { kind: 'decision', body: '', lang: 'de', date: '2027-02-01' },
    namesMust,
  )
}

const planOf = (...measures: Partial<Measure>[]) =>
  vorlageOf(
    planned(
      measures.map((part, i) => ({ id: `m-${i}`, questions: [], title: `Maßnahme ${i}`, status: 'open', ...part })),
      [],
    ),
  ).plan

describe('a Vorlage for the session that is not public', () => {
  it('names what is missed unless the user wants it counted only', () => {
    const named = vorlageOf(planned())
    expect(named.missed?.map(({ id }) => id)).toEqual(['A-01'])
    expect(named.counts).toEqual({ met: 0, missed: 1, unclear: 0, open: 0, total: 1 })
    const counted = vorlageOf(planned(), false)
    expect(counted.missed).toBeNull()
    expect(JSON.stringify(counted)).not.toContain('A-01')
  })

  it('takes its sums from the plan: what is deferred is in none, what is finished not in what is to do', () => {
    const plan = vorlageOf(planned()).plan
    expect(plan).toMatchObject({ measures: 3, finished: 1, deferred: 1, overdue: 1 })
    expect(plan?.all).toMatchObject({ once: 12_345.5, yearly: 1200, days: 15.5, withoutCost: 2 })
    expect(plan?.toDo).toMatchObject({ measures: 2, days: 14.5, withoutCost: 1 })
    expect(plan?.next.map(({ title }) => title)).toEqual([MEASURES[0]?.title, MEASURES[1]?.title])
  })

  it('splits cost by kind, product and budget year, and forgets none that states neither', () => {
    const plan = planOf(
      { cost: { once: 100, kind: 'investiv', product: '02.01', budgetYear: 2027 } },
      { cost: { once: 20.1, yearly: 5, kind: 'konsumtiv', product: '01.05' }, due: '2028-03-31' },
      { cost: { once: 3.2, yearly: 4, product: ' ' }, start: '2027-06-01' },
      { cost: { yearly: 1 } },
    )
    expect(plan?.all).toMatchObject({ once: 123.3, investive: 100, operating: 20.1, unclassed: 3.2, yearly: 10 })
    expect(plan?.products).toEqual([
      { product: '01.05', once: 20.1, yearly: 5 },
      { product: '02.01', once: 100, yearly: 0 },
      { product: null, once: 3.2, yearly: 5 },
    ])
    expect(plan?.years.map(({ year, once, yearly }) => [year, once, yearly])).toEqual([
      [2027, 100, 4],
      [2028, 20.1, 9],
    ])
    // the start of a measure tells when its yearly cost begins, not when it is bought
    expect(plan?.withoutYear).toEqual({ once: 3.2, yearly: 1 })
  })

  it('names the first six measures and counts the rest', () => {
    const plan = planOf(...Array.from({ length: 9 }, () => ({})), { status: 'verified' })
    expect([plan?.next.length, plan?.more, plan?.toDo.measures]).toEqual([6, 3, 9])
  })

  it('has no plan while nothing is planned, or everything is deferred', () => {
    expect(planOf()).toBeNull()
    expect(planOf({ status: 'deferred' })).toBeNull()
  })
})
