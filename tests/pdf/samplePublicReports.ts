import type { Measure } from '../../src/core/assessment/schema.ts'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import { NOTHING_RELEASED, type PublicReport, type Release } from '../../src/core/report/publicReport.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import { sampleAssessment } from '../../src/files/sample.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { HOSTILE } from './hostileTexts.ts'

/** Reports for the public as a municipality would hand them out, all made by `issueReport` from whole assessments. */

type Lang = 'de' | 'en'

const KURZ_CHECK = 'kurz-check/1.0.0.json'

export interface PublicOrder {
  readonly lang?: Lang
  readonly date?: string
  readonly recipient?: string
  readonly release?: Partial<Release>
}

/** What `issueReport` makes of the scene for the public. */
export function publicReportOf(told: Scenario, order: PublicOrder = {}): PublicReport {
  const { questionnaire } = told
  const report = issueReport(
    {
      questionnaire,
      assessment: told.assessment(),
      fingerprint: 'f'.repeat(64),
      previous: null,
      lists: new Map(),
    },
    {
      ...PLAIN_ORDER,
      profile: 'public',
      lang: order.lang ?? 'de',
      date: order.date ?? '2026-12-04',
      recipient: order.recipient ?? '',
      release: { ...NOTHING_RELEASED, ...order.release },
    },
  )
  if (report.profile !== 'public') throw new Error('a report for the public was ordered')
  return report
}

/** The invented municipality with its plan: measures in three half-years. */
export function musterstadtWithPlan(): Scenario {
  return scenario(openShipped(FULL_CHECK)).with(fullSampleAssessment())
}

export const RELEASE: Release = {
  coverage: true,
  occasion: true,
  programme:
    'Die Verwaltung hat die Sicherheit ihrer IT geprüft und einen Maßnahmenplan beschlossen. Er reicht bis Ende 2027.\n\nZuerst werden Anmeldung und Datensicherung gestärkt. Danach folgen Übungen für den Notbetrieb, an denen alle Ämter teilnehmen. Über den Stand berichtet die Verwaltung jedes Jahr.',
  contact:
    'Stadt Musterstadt\nStabsstelle Digitalisierung\nAm Markt 1, 12345 Musterstadt\nit-sicherheit@musterstadt.example',
  halfYears: [
    { year: 2026, half: 2, budget: true, staff: true },
    { year: 2027, half: 1, budget: true, staff: true },
    { year: 2027, half: 2, budget: true, staff: false },
  ],
}

export function nothingReleased(lang: Lang = 'de'): PublicReport {
  return publicReportOf(musterstadtWithPlan(), { lang })
}

export function everythingReleased(lang: Lang = 'de'): PublicReport {
  return publicReportOf(musterstadtWithPlan(), { lang, recipient: 'Bürgerinnen und Bürger', release: RELEASE })
}

/** The short check, which asks for yes, partly or no. */
export function publicKurzCheck(lang: Lang = 'de'): PublicReport {
  const told = scenario(openShipped(KURZ_CHECK)).with(sampleAssessment())
  return publicReportOf(told, { lang, release: { contact: RELEASE.contact } })
}

/** Texts that break layouts, fonts and file formats, wherever something can be released. */
export function hostilePublic(lang: Lang = 'de'): PublicReport {
  const told = musterstadtWithPlan().with({
    language: 'fr',
    municipality: { name: HOSTILE.name },
    audit: { asOf: '2026-12-01', coverage: HOSTILE.signs, occasion: HOSTILE.longWord },
  })
  return publicReportOf(told, {
    lang,
    recipient: `${HOSTILE.markup} ${HOSTILE.address}`,
    release: { ...RELEASE, programme: HOSTILE.manyWords, contact: `${HOSTILE.decomposed}\n \n${HOSTILE.markup}` },
  })
}

/** Thirty years, budget and staff released in turn: one measure in each half-year. */
export function sixtyHalfYears(lang: Lang = 'de'): PublicReport {
  const halves = Array.from(
    { length: 60 },
    (_, i) => ({ year: 2026 + Math.floor(i / 2), half: i % 2 === 0 ? 1 : 2 }) as const,
  )
  const measures = halves.map(
    ({ year, half }, i): Measure => ({
      id: `m-${i}`,
      questions: [],
      title: `Geheime Maßnahme ${i}`,
      status: 'open',
      due: `${year}-${half === 1 ? '03' : '09'}-15`,
      days: i + 0.5,
      cost: { once: 1_234_567.89 + i, yearly: 0.1 },
    }),
  )
  return publicReportOf(musterstadtWithPlan().with({ measures }), {
    lang,
    release: { halfYears: halves.map((half, i) => ({ ...half, budget: i % 3 !== 1, staff: i % 3 !== 2 })) },
  })
}

const KINDS: readonly (readonly [name: string, report: (lang: Lang) => PublicReport])[] = [
  ['nothing released', nothingReleased],
  ['everything released', everythingReleased],
  ['Kurz-Check', publicKurzCheck],
  ['hostile texts', hostilePublic],
  ['sixty half-years', sixtyHalfYears],
]

export const PUBLIC_SAMPLES: readonly (readonly [name: string, report: () => PublicReport])[] = KINDS.flatMap(
  ([name, report]) => [[name, () => report('de')] as const, [`${name}, in English`, () => report('en')] as const],
)
