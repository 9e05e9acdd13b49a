import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { buildReport } from './buildReport.ts'

const questionnaire = sketch({ BAK: [{ must: true }, { must: true }, { must: true }] })
const risk = (question: string, until?: string) => ({
  question,
  kind: 'risk-accepted',
  by: 'Verwaltungsvorstand',
  reason: 'Neubau',
  ...(until !== undefined && { until }),
})
const told = scenario(questionnaire)
  .answer('BAK-01', 0)
  .answer('BAK-02', 3)
  .unknown('BAK-03')
  .with({ decisions: [risk('BAK-01', '2026-12-15'), risk('BAK-02', '2027-12-31'), risk('BAK-03', '2027-12-31')] })

function reportOf(scene: typeof told) {
  return buildReport(
    { questionnaire, assessment: scene.assessment(), fingerprint: null },
    { profile: 'council', lang: 'de', date: '2026-12-01' },
  )
}

describe('a risk that somebody bears', () => {
  it('is said of what is missed, which stays missed', () => {
    const { must, stage, overall } = reportOf(told)
    expect(
      must.missed.map(({ id, risk: borne }) => [id, borne?.decision.by, borne?.decision.until, borne?.state]),
    ).toEqual([['BAK-01', 'Verwaltungsvorstand', '2026-12-15', 'running-out']])
    expect([...must.met, ...must.unclear].map(({ risk: borne }) => borne)).toEqual([null, null])
    const without = reportOf(told.with({ decisions: [] }))
    expect([stage, overall, must.counts]).toEqual([without.stage, without.overall, without.must.counts])
    expect(without.must.missed[0]?.risk).toBe(null)
  })

  it('may lack an end in files of other programs', () => {
    expect(reportOf(told.with({ decisions: [risk('BAK-01')] })).must.missed[0]?.risk).toMatchObject({
      decision: { by: 'Verwaltungsvorstand' },
      state: 'running',
    })
  })
})
