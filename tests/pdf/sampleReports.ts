import { readFileSync } from 'node:fs'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import { qualityGate } from '../../src/core/gate/gate.ts'
import { type Collection, collectionOf } from '../../src/core/network/collection.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { issueReport, type ReportOrder } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import { questionStates } from '../../src/core/scoring/questionState.ts'
import { earlierOf } from '../../src/core/versions/earlier.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import { sampleAssessment } from '../../src/files/sample.ts'
import { accepted } from '../accepted.ts'
import { manyContributions } from '../network/manyContributions.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { HOSTILE } from './hostileTexts.ts'
import { municipalCheck } from './municipalCheck.ts'

/** Reports of the kinds a municipality hands out, all made by `buildReport` from real answers. */

const DATE = '2026-12-04'
const FINGERPRINT = '3f7a9c0e51d2b8846c1f0a7de93b5284'.repeat(2)

function reportOf(told: Scenario, lang: 'de' | 'en' = 'de'): IssuedReport {
  return issued(told, lang, DATE)
}

function issued(
  told: Scenario,
  lang: 'de' | 'en',
  date: string,
  order: Partial<ReportOrder> = {},
  earlier: Scenario | null = null,
  collections: readonly Collection[] = [],
): IssuedReport {
  const { questionnaire } = told
  const previous = earlier && { questionnaire, assessment: earlier.assessment() }
  const report = issueReport(
    {
      questionnaire,
      assessment: told.assessment(),
      fingerprint: FINGERPRINT,
      previous,
      lists: shippedLists(),
      collections,
    },
    { ...PLAIN_ORDER, profile: 'council', ...order, lang, date },
  )
  if (report.profile === 'public') throw new Error('a report for the council was ordered')
  return report
}

const HEADER = {
  municipality: { name: 'Gemeinde Bad Königsgrün', state: 'NW', inhabitants: 18_500, workplaces: 210 },
  audit: {
    asOf: '2026-12-01',
    coverage: 'Kernverwaltung und Bauhof, ohne Schulen und Eigenbetriebe',
    occasion: 'Auftrag des Haupt- und Finanzausschusses vom 14. September 2026',
    fileNumber: '10.24.03-07/2026',
    participants: [{ role: 'Verwaltungsleitung' }, { role: 'IT-Leitung' }, { role: 'Datenschutz' }],
  },
} as const

const blank = scenario(municipalCheck()).with({
  municipality: { ...HEADER.municipality },
  audit: { ...HEADER.audit, participants: [...HEADER.audit.participants] },
})

/** Something of everything: missed, unknown, unconfirmed, open; two thin Themenfelder and one that does not apply at all. */
export function mixed(lang: 'de' | 'en' = 'de'): IssuedReport {
  let told = blank
    .answer('ORG-01', 1)
    .answer('IAM-01', 0)
    .answer('ADM-02', 2)
    .answer('NET-04', 0)
    .answer('BAK-02', 1)
    .unknown('BAK-03')
    .unknown('DET-01')
    .unknown('SRV-04')
    .unknown('SRV-05')
    .notApplicable('DLI-01', 'Es gibt keinen Dienstleister')
  for (const { id } of told.questionnaire.domains.find(({ id }) => id === 'GEB')?.questions ?? []) {
    told = told.notApplicable(id, 'Das Gebäude gehört dem Kreis')
  }
  for (const id of ['PAT-05', 'PAT-06', 'ORG-08']) told = told.answer(id, 5)
  for (const id of ['KOM-01', 'KOM-02', 'KOM-03']) told = told.answer(id, 1)
  const open = ['VOR-01', ...Array.from({ length: 6 }, (_, i) => `KOM-${String(i + 4).padStart(2, '0')}`)]
  return reportOf(
    open.reduce((scene, id) => scene.open(id), told.answerRest(3)),
    lang,
  )
}

/** Nothing answered, nothing filled in but the name. */
export function empty(): IssuedReport {
  return reportOf(scenario(municipalCheck()).with({ municipality: { name: 'Gemeinde Bad Königsgrün' } }))
}

/** Every target reached. */
export function allMet(): IssuedReport {
  return reportOf(blank.answerRest(4))
}

/** Every answer "nicht vorhanden": the longest lists there are. */
export function nothingMet(): IssuedReport {
  return reportOf(blank.answerRest(0))
}

/** "weiß nicht" to everything. */
export function allUnknown(): IssuedReport {
  const ids = blank.questionnaire.domains.flatMap((domain) => domain.questions.map(({ id }) => id))
  return reportOf(ids.reduce((told, id) => told.unknown(id), blank))
}

/** All minimum requirements met, but much else still open: no stage, for want of coverage. */
export function thin(): IssuedReport {
  const musts = blank.questionnaire.domains.flatMap((domain) => domain.questions.filter(({ must }) => must))
  return reportOf(musts.reduce((told, { id }) => told.answer(id, 3), blank))
}

/** Texts that break layouts, fonts and file formats, wherever a person or a questionnaire may write. */
export function hostile(): IssuedReport {
  const base = mixed()
  return {
    ...base,
    userLang: 'en',
    recipient: HOSTILE.name,
    decisions: base.decisions.map((decision) => ({ ...decision, title: HOSTILE.longWord })),
    signOff: [{ role: HOSTILE.signs, name: HOSTILE.address, on: null }],
    municipality: { ...base.municipality, name: HOSTILE.name },
    audit: {
      ...base.audit,
      coverage: HOSTILE.signs,
      occasion: HOSTILE.longWord,
      fileNumber: HOSTILE.markup,
      roles: [HOSTILE.address, HOSTILE.decomposed],
    },
    domains: base.domains.map((domain, i) => (i % 5 === 0 ? { ...domain, title: HOSTILE.longTitle } : domain)),
    must: {
      ...base.must,
      missed: base.must.missed.map((item, i) =>
        i === 0 ? { ...item, text: HOSTILE.manyWords, consequence: HOSTILE.signs } : item,
      ),
    },
  }
}

/** The invented municipality that comes with the app, with the shipped Kurz-Check. */
export function musterstadt(lang: 'de' | 'en' = 'de'): IssuedReport {
  return reportOf(kurzCheckScenario(), lang)
}

/** The same municipality with the full check, its plan and a risk that is accepted until 30 June 2027. */
export function musterstadtFull(lang: 'de' | 'en' = 'de', date = '2026-11-20'): IssuedReport {
  return issued(scenario(fullCheck()).with(fullSampleAssessment()), lang, date)
}

/** Among contributions of others: of everybody, or only four of them. */
export function among(lang: 'de' | 'en' = 'de', count = 300): IssuedReport {
  const told = scenario(fullCheck()).with(fullSampleAssessment())
  const collection = collectionOf(manyContributions(count))
  return issued(told, lang, '2026-11-20', { group: 'all' }, null, collection ? [collection] : [])
}

/** A year later, when the decision has ended. */
export function riskEnded(lang: 'de' | 'en' = 'de'): IssuedReport {
  return musterstadtFull(lang, '2027-11-20')
}

/** Eighteen months after another one, signed in the application, for somebody with a long name. */
export function followUp(lang: 'de' | 'en' = 'de'): IssuedReport {
  const recipient = 'Haupt- und Finanzausschuss sowie Rechnungsprüfungsausschuss der Stadt Musterstadt, Geschäftsstelle'
  const signOff = [
    { role: 'ISB', name: 'M. Beispiel', at: '2026-11-19T08:00:00Z' },
    { role: 'Bürgermeister', at: '2026-11-20T09:00:00Z' },
  ]
  const now = withOverrides(scenario(fullCheck()).with({ ...fullSampleAssessment(), signOff }))
  return issued(promisedBefore(now), lang, '2026-11-20', { recipient }, yearBefore(now))
}

/** Its minimum requirements counted and not named. */
export function unnamed(): IssuedReport {
  const now = scenario(fullCheck()).with(fullSampleAssessment())
  return issued(now, 'de', '2026-11-20', { namesMust: false }, yearBefore(now))
}

/** For the administration itself, and for nobody but those who are given it. */
export function internalRed(): IssuedReport {
  const order = { profile: 'internal', label: 'TLP:RED', recipient: 'Verwaltungsvorstand' } as const
  return issued(withOverrides(kurzCheckScenario()), 'de', DATE, order)
}

export function kurzCheckInternal(lang: 'de' | 'en'): IssuedReport {
  return issued(kurzCheckScenario(), lang, DATE, { profile: 'internal' })
}

/** Everything that the quality gate finds was left as it is. */
function withOverrides(told: Scenario): Scenario {
  const findings = qualityGate(told.questionnaire, told.assessment()).groups.flatMap((group) => group.findings)
  const overrides = findings.map(({ key, kind, basis }) => [
    key,
    { reason: `Unterlagen liegen noch nicht vor (${kind})`, by: { role: 'ISB' }, at: '2026-11-19T08:00:00Z', basis },
  ])
  return told.with({ overrides: Object.fromEntries(overrides) })
}

/** Its measures were all promised a year before, half a year earlier than they are due now; every third of them is finished. */
function promisedBefore(now: Scenario): Scenario {
  const then = yearBefore(now).with({
    measures: now.file.measures.map((measure, i) => ({
      ...measure,
      status: 'open',
      ...(i % 4 !== 0 && measure.due !== undefined && { due: '2026-06-30' }),
    })),
  })
  const measures = now.file.measures.map((measure, i) => (i % 3 === 0 ? { ...measure, status: 'verified' } : measure))
  return now.with({ measures, earlier: earlierOf(then.file, now.questionnaire) })
}

/** Two requirements that are met now were not, two that were met are not any more. */
function yearBefore(now: Scenario): Scenario {
  const { audit } = now.file
  const before = now.with({ audit: { ...audit, asOf: '2025-05-12' }, measures: [], decisions: [] })
  const musts = questionStates(now.questionnaire, now.assessment()).filter(({ must }) => must !== null)
  const ids = (must: 'met' | 'missed') =>
    musts.filter((state) => state.must === must).map(({ question }) => question.id)
  return [
    ...ids('met')
      .slice(0, 2)
      .map((id) => [id, 1] as const),
    ...ids('missed')
      .slice(0, 2)
      .map((id) => [id, 3] as const),
  ].reduce((told, [id, level]) => told.answer(id, level), before)
}

/** The Kurz-Check with more measures than a council will read, some of them without anything but a title. */
export function manyMeasures(): IssuedReport {
  const ids = kurzCheck().domains.flatMap((domain) => domain.questions.map(({ id }) => id))
  const measures = ids.slice(0, 15).map((id, i) => ({
    id: `m-${i}`,
    questions: [id],
    title: i === 0 ? HOSTILE.longTitle : `Maßnahme zu ${id} umsetzen und das Ergebnis schriftlich festhalten`,
    status: i < 5 ? 'done' : 'open',
    ...(i % 3 !== 0 && {
      owner: i === 1 ? HOSTILE.longWord.slice(0, 60) : 'Haupt- und Personalamt',
      due: `2027-0${1 + (i % 9)}-15`,
      days: i + 0.5,
      cost: { once: i === 1 ? 1_234_567.89 : 12_500, yearly: 1200 },
    }),
  }))
  return reportOf(kurzCheckScenario().with({ measures }))
}

/** Every question of the Kurz-Check answered with yes. */
export function kurzCheckNoGap(lang: 'de' | 'en' = 'de'): IssuedReport {
  return reportOf(
    scenario(kurzCheck())
      .with({ municipality: { name: 'Musterstadt' } })
      .answerRest(3),
    lang,
  )
}

function kurzCheckScenario(): Scenario {
  return scenario(kurzCheck()).with(sampleAssessment())
}

/** The shipped one. */
export function fullCheck() {
  const bytes = readFileSync(new URL('../../questionnaires/it-check-kommunen/1.0.0.json', import.meta.url))
  return accepted(openQuestionnaire(new Uint8Array(bytes), new Map()))
}

function kurzCheck() {
  const bytes = readFileSync(new URL('../../questionnaires/kurz-check/1.0.0.json', import.meta.url))
  return accepted(openQuestionnaire(new Uint8Array(bytes), new Map()))
}

/** Every question of the Kurz-Check answered with no. */
export function kurzCheckNothing(): IssuedReport {
  return reportOf(
    scenario(kurzCheck())
      .with({ municipality: { name: 'Musterstadt' } })
      .answerRest(0),
  )
}

export const SAMPLES: readonly (readonly [name: string, report: () => IssuedReport])[] = [
  ['mixed', mixed],
  ['mixed, in English', () => mixed('en')],
  ['nothing answered', empty],
  ['everything met', allMet],
  ['nothing met', nothingMet],
  ['nothing known', allUnknown],
  ['too little answered', thin],
  ['hostile texts', hostile],
  ['Kurz-Check of Musterstadt', musterstadt],
  ['Kurz-Check of Musterstadt, in English', () => musterstadt('en')],
  ['full check of Musterstadt with its plan', musterstadtFull],
  ['full check of Musterstadt with its plan, in English', () => musterstadtFull('en')],
  ['full check of Musterstadt with a risk that nobody bears any more', riskEnded],
  ['full check of Musterstadt after another one', followUp],
  ['full check of Musterstadt after another one, in English', () => followUp('en')],
  ['full check of Musterstadt among contributions of others', () => among()],
  ['full check of Musterstadt without names', unnamed],
  ['Kurz-Check of Musterstadt for the administration', internalRed],
  ['Kurz-Check with a long plan', manyMeasures],
  ['Kurz-Check without a gap', kurzCheckNoGap],
  ['Kurz-Check with nothing met', kurzCheckNothing],
]
