import type { Measure } from '../src/core/assessment/schema.ts'
import type { Decision } from '../src/core/plan/decisions.ts'
import { buildPlanReport, type PlanReport } from '../src/core/report/planReport.ts'
import { type Scenario, scenario } from './scenario.ts'
import { sketch } from './sketch.ts'

const AT = '2026-11-12T09:00:00Z'

/** Measures that fill every field of the plan, and one that fills none. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'm-1',
    questions: ['A-01', 'B-01'],
    lifts: [{ question: 'A-01', to: 4 }],
    title: 'Zweiten Faktor für alle Zugänge einführen',
    owner: 'IT-Leitung',
    start: '2026-12-01',
    due: '2027-03-31',
    status: 'started',
    effort: 3,
    days: 12.5,
    cost: { once: 12_345.5, yearly: 1200, kind: 'investiv', budgetYear: 2027, product: '01.02.05' },
    dependsOn: ['m-2'],
    evidence: 'Protokoll; Liste "Zugänge"',
    decision: 'Verwaltungsvorstand, 18.11.2026',
    decidedOn: '2026-11-18',
    involved: 'Rechenzentrum',
    note: 'Zeile eins\nZeile zwei',
    history: [{ at: AT, to: 'open' }],
  },
  { id: 'm-2', questions: ['A-02'], title: 'Router tauschen', due: '2027-01-31', status: 'open', days: 2 },
  { id: 'm-3', questions: [], title: 'Rahmenvertrag prüfen', due: '2026-12-31', status: 'done', days: 1 },
  { id: 'm-4', questions: [], title: 'Schulung', status: 'deferred' },
]

const RISKS: readonly Decision[] = [
  { question: 'B-01', kind: 'risk-accepted', by: 'Verwaltungsvorstand', until: '2027-12-31', reason: '=Zu teuer' },
]

/** A small check with a plan. */
export function planned(measures: readonly Measure[] = MEASURES, decisions: readonly Decision[] = RISKS): Scenario {
  return scenario(sketch({ A: [{ w: 3, must: true }, { w: 1 }], B: [{ w: 2 }] }))
    .with({ municipality: { name: 'Bad Königsgrün' }, measures: [...measures], decisions: [...decisions] })
    .answer('A-01', 1)
    .unknown('A-02')
    .answer('B-01', 2)
}

export function planOf(told: Scenario, lang: 'de' | 'en' = 'de'): PlanReport {
  const { questionnaire } = told
  return buildPlanReport({ questionnaire, assessment: told.assessment() }, { lang, today: '2027-02-01' })
}
