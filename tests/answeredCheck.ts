import { type AnswersReport, buildAnswersReport } from '../src/core/report/answersReport.ts'
import { type Scenario, scenario } from './scenario.ts'
import { sketch } from './sketch.ts'

/** Answers of every kind, one with all that can be said of it. A-05 is out of scope. */
export function answered(): Scenario {
  return scenario(
    sketch({
      A: [
        { w: 3, must: true, criteria: ['core', 'core', 'more'] },
        { w: 2 },
        { must: true },
        {},
        { when: { scope: 'server' } },
      ],
      B: [{ top: 3 }, {}],
    }),
  )
    .with({ municipality: { name: 'Bad Königsgrün' }, audit: { asOf: '2026-11-20' } })
    .scope('server', false)
    .answer('A-01', 2, {
      performedBy: 'shared',
      assignee: 'IT-Leitung',
      followUp: '2027-02-26',
      comment: '=HYPERLINK("http://x")\nZeile zwei',
      note: 'Eindruck: unsicher',
      criteria: { a: true, b: false, c: true },
      evidence: { depth: 'E2', items: ['Protokoll vom 3. März', { type: 'Datei', place: 'Ordner 4' }, 7, ''] },
      attachments: [
        { sha256: '0'.repeat(64), name: 'raum.jpg', type: 'image/jpeg', caption: 'Serverraum' },
        { sha256: '1'.repeat(64), name: 'plan.png', type: 'image/png' },
      ],
      by: { role: 'ISB' },
      at: '2026-11-12T23:30:00Z',
    })
    .unknown('A-02')
    .notApplicable('A-03', 'Gibt es hier nicht')
    .confirm('A-03', 'Verwaltungsleitung')
    .notApplicable('A-04')
    .answer('B-01', 3)
}

export function answersOf(told: Scenario, lang: 'de' | 'en' = 'de', notes = false): AnswersReport {
  const { questionnaire } = told
  return buildAnswersReport(
    { questionnaire, assessment: told.assessment(), fingerprint: 'f'.repeat(64) },
    { lang, notes },
  )
}
