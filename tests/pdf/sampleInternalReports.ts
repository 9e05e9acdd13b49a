import { readFileSync } from 'node:fs'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import type { Answer } from '../../src/core/assessment/schema.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import type { InnerProfile } from '../../src/core/report/report.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import type { Language } from '../../src/i18n/catalogue.ts'
import { accepted } from '../accepted.ts'
import { measure, type Scenario, scenario } from '../scenario.ts'
import { sketch } from '../sketch.ts'
import { exampleTemplate } from '../templates.ts'
import { HOSTILE } from './hostileTexts.ts'
import { municipalCheck } from './municipalCheck.ts'

/** Reports of the internal profile, with everything that anybody may write. */

interface Issue {
  readonly lang?: Language
  readonly profile?: InnerProfile
  readonly notes?: boolean
}

function issued(told: Scenario, { lang = 'de', profile = 'internal', notes = false }: Issue = {}): IssuedReport {
  const report = issueReport(
    {
      questionnaire: told.questionnaire,
      assessment: told.assessment(),
      fingerprint: '3f7a9c0e51d2b8846c1f0a7de93b5284'.repeat(2),
      previous: null,
      lists: shippedLists(),
    },
    { ...PLAIN_ORDER, profile, lang, date: '2026-12-04', notes },
  )
  if (report.profile === 'public') throw new Error('a report for inside was ordered')
  return report
}

/** Nothing answered, nothing filled in but the name. */
export function emptyInternal(lang: Language = 'de'): IssuedReport {
  return issued(scenario(municipalCheck()).with({ municipality: { name: 'Gemeinde Bad Königsgrün' } }), { lang })
}

/** Every second question of the Kurz-Check answered, one Themenfeld out of scope. */
function halfFilledInternal(lang: Language = 'de'): IssuedReport {
  const blank = scenario(shipped('kurz-check'))
  const ids = blank.questionnaire.domains.flatMap(({ questions }) => questions.map(({ id }) => id))
  const told = ids
    .filter((_, i) => i % 2 === 0)
    .reduce((scene, id, i) => (i % 5 === 4 ? scene.unknown(id) : scene.answer(id, i % 3 === 0 ? 0 : 3)), blank)
  return issued(told.with({ municipality: { name: 'Musterstadt' } }), { lang })
}

/** The municipality that comes with the app, with its plan and a risk that is accepted. */
function musterstadtInternal(lang: Language = 'de'): IssuedReport {
  return issued(scenario(shipped('it-check-kommunen')).with(fullSampleAssessment()), { lang })
}

/** A text of its own in every field, so that each can be looked for. */
export const MARKERS = {
  reason: 'Grund-Alpha',
  confirmed: 'Rolle-Beta',
  by: 'Rolle-Gamma',
  assignee: 'Stelle-Delta',
  comment: 'Kommentar-Epsilon',
  note: 'Notiz-Zeta',
  evidence: 'Nachweis-Eta',
  evidenceParts: 'Aktenplan-Theta, Blatt-Iota',
  file: 'Vertrag-Kappa.pdf',
  fileCaption: 'Anlage-Lambda',
  caption: 'Foto-My',
  photoName: 'Bild-Ny.jpg',
  source: 'Rechenzentrum-Xi',
  assessorBy: 'Rolle-Omikron',
  assessorComment: 'Kommentar-Pi',
  assessorNote: 'Notiz-Rho',
  assessorEvidence: 'Nachweis-Sigma',
  assessorFile: 'Protokoll-Tau.pdf',
  settled: 'Einigung-Ypsilon',
  riskReason: 'Risikogrund-Phi',
  criterion: 'Merkmal-Chi',
  beyond: 'Merkmal-Psi',
  anchor: 'Stufentext-Omega',
  assessorAnchor: 'Stufentext-Aleph',
  outComment: 'Kommentar-Beth',
  openComment: 'Kommentar-Gimel',
  reference: 'Zertifikat-Daleth',
  deviation: 'Abweichung-He',
} as const

/** One small check with a marker in every field. */
export function marked(issue: Issue = {}): IssuedReport {
  return issued(markedScenario(), issue)
}

function markedScenario(): Scenario {
  const told = scenario(markedCheck())
    .scope('server', false)
    .answer('BAK-01', 1, {
      performedBy: 'provider',
      assignee: MARKERS.assignee,
      followUp: '2027-03-01',
      comment: MARKERS.comment,
      note: MARKERS.note,
      criteria: { a: true, b: false },
      evidence: {
        depth: 'E2',
        items: [MARKERS.evidence, { titel: 'Aktenplan-Theta', ort: 'Blatt-Iota', seite: 7 }, 5],
      },
      attachments: [
        { sha256: 'a'.repeat(64), name: MARKERS.file, type: 'application/pdf', caption: MARKERS.fileCaption },
        { sha256: 'b'.repeat(64), name: MARKERS.photoName, type: 'image/jpeg', caption: MARKERS.caption },
      ],
      source: { kind: 'provider', from: MARKERS.source, confirmed: true },
      by: { role: MARKERS.by },
    })
    .notApplicable('BAK-02', MARKERS.reason)
    .confirm('BAK-02', MARKERS.confirmed)
    .answer('BAK-03', 5, { comment: MARKERS.outComment })
    .notApplicable('BAK-04')
    .answer('NET-01', 3, {
      template: {
        from: 'c0ffee00-0000-4000-8000-000000000001',
        basis: 'a',
        reason: MARKERS.deviation,
        at: '2026-11-20T10:00:00Z',
      },
      source: { kind: 'carried', from: 'c0ffee00-0000-4000-8000-000000000000' },
    })
    .unknown('NET-02')
  const { answers } = told.file
  return told.with({
    answers: { ...answers, 'NET-03': { at: '2026-11-02T10:00:00Z', comment: MARKERS.openComment } },
    assessor: {
      'BAK-01': {
        value: '3',
        comment: MARKERS.assessorComment,
        note: MARKERS.assessorNote,
        criteria: { b: true },
        evidence: { depth: 'E3', items: [MARKERS.assessorEvidence] },
        attachments: [{ sha256: 'd'.repeat(64), name: MARKERS.assessorFile, type: 'application/pdf' }],
        by: { role: MARKERS.assessorBy },
        at: '2026-11-20T10:00:00Z',
      },
    },
    templates: {
      'c0ffee00-0000-4000-8000-000000000001': {
        ...exampleTemplate,
        answers: {
          'NET-01': { value: 'partly', level: 2, depth: 'E1', reference: MARKERS.reference, basis: 'a' },
          'NET-02': { value: '3', level: 3, depth: 'E0', basis: 'b' },
        },
      },
    },
    settled: { 'BAK-01': { view: 'answers', reason: MARKERS.settled, at: '2026-11-21T10:00:00Z' } },
    measures: [
      { ...measure(['BAK-01']), title: 'Bänder tauschen', owner: 'Bauamt', due: '2027-02-01' },
      { ...measure(['BAK-01', 'NET-02']), id: 'second', title: 'Wiederherstellung üben' },
    ],
    decisions: [
      { question: 'BAK-01', kind: 'risk-accepted', by: 'Vorstand', until: '2027-06-30', reason: MARKERS.riskReason },
    ],
  })
}

function markedCheck(): Questionnaire {
  const whole = sketch({
    BAK: [{ must: true, w: 3, criteria: ['core', 'more'] }, { must: true }, { when: { scope: 'server' } }, {}],
    NET: [{ top: 3 }, { w: 2 }, {}],
    SRV: [{ when: { scope: 'server' } }],
  })
  return {
    ...whole,
    domains: whole.domains.map((domain) => ({
      ...domain,
      questions: domain.questions.map((question) =>
        question.id === 'BAK-01'
          ? {
              ...question,
              levels: { '1': { de: MARKERS.anchor }, '3': { de: MARKERS.assessorAnchor } },
              criteria: (question.criteria ?? []).map((criterion) => ({
                ...criterion,
                text: { de: criterion.kind === 'core' ? MARKERS.criterion : MARKERS.beyond },
              })),
            }
          : question,
      ),
    })),
  }
}

export const HOSTILE_COMMENT =
  `${'Ein Satz über die Datensicherung, wie man ihn aus einer E-Mail kopiert.\n\n'.repeat(140)}${HOSTILE.signs}`.slice(
    -10_000,
  )

const WORD_60 = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte'

/** Everything that breaks layouts, fonts and file formats, wherever a person or a questionnaire may write. */
export function hostileInternal(lang: Language = 'de'): IssuedReport {
  const texts = [HOSTILE.signs, WORD_60, HOSTILE.longWord, HOSTILE.markup, HOSTILE.address, HOSTILE.decomposed]
  const text = (i: number) => texts[i % texts.length] ?? ''
  const check = hostileCheck()
  const filled = check.domains
    .flatMap(({ questions }) => questions)
    .reduce((told, { id }, i) => told.answer(id, i % 4, hostileAnswer(text, i)), scenario(check))
    .notApplicable('BAK-03', HOSTILE_COMMENT)
    .confirm('BAK-03', HOSTILE.longWord)
  const view = { ...hostileAnswer(text, 3), value: '2', at: '2026-11-20T10:00:00Z' }
  const told = filled.with({
    language: 'cs',
    municipality: { name: HOSTILE.name },
    assessor: { 'BAK-01': view },
    settled: { 'BAK-01': { view: 'answers', reason: HOSTILE.manyWords, at: '2026-11-21T10:00:00Z' } },
    measures: [{ ...measure(['BAK-01']), title: HOSTILE.longWord, owner: HOSTILE.signs, due: '2027-02-01' }],
    decisions: [{ question: 'BAK-01', kind: 'risk-accepted', by: HOSTILE.address, reason: HOSTILE.signs }],
    templates: {
      rz: {
        ...exampleTemplate,
        provider: { name: HOSTILE.longWord.slice(0, 200) },
        answers: { 'BAK-01': { value: '3', level: 3, depth: 'E0', reference: HOSTILE.signs, basis: 'a' } },
      },
    },
  })
  return issued(told, { lang, notes: true })
}

function hostileAnswer(text: (i: number) => string, i: number): Partial<Answer> {
  return {
    performedBy: 'shared',
    assignee: text(i),
    comment: i === 0 ? HOSTILE_COMMENT : text(i + 1),
    note: text(i + 2),
    criteria: { a: i % 2 === 0 },
    evidence: { depth: 'E1', items: [text(i + 3), HOSTILE.manyWords] },
    attachments: [
      { sha256: 'a'.repeat(64), name: text(i + 4), type: 'text/plain', caption: text(i + 5) },
      { sha256: 'b'.repeat(64), name: `${text(i)}.jpg`, type: 'image/jpeg', caption: text(i + 1) },
      { sha256: 'c'.repeat(64), name: WORD_60, type: 'image/png' },
    ],
    source: { kind: 'merged', from: text(i) },
    by: { role: text(i + 1) },
  }
}

function hostileCheck(): Questionnaire {
  const whole = sketch({
    BAK: [{ must: true, criteria: ['core', 'more'] }, {}, { must: true }],
    NET: [{ criteria: ['more'] }, {}],
  })
  return {
    ...whole,
    domains: whole.domains.map((domain, i) => ({
      ...domain,
      ...(i === 0 && { title: { de: HOSTILE.longTitle } }),
      questions: domain.questions.map((question, j) => ({
        ...question,
        text: { de: j === 0 ? HOSTILE.manyWords : HOSTILE.signs },
        ...(j === 0 && { levels: { '0': { de: HOSTILE_COMMENT }, '3': { de: HOSTILE.longWord } } }),
        ...(question.criteria && {
          criteria: question.criteria.map((criterion) => ({ ...criterion, text: { de: HOSTILE.address } })),
        }),
      })),
    })),
  }
}

function shipped(id: string): Questionnaire {
  const bytes = readFileSync(new URL(`../../questionnaires/${id}/1.0.0.json`, import.meta.url))
  return accepted(openQuestionnaire(new Uint8Array(bytes), new Map()))
}

export const INTERNAL_SAMPLES: readonly (readonly [name: string, report: () => IssuedReport])[] = (
  ['de', 'en'] as const
).flatMap((lang) => [
  [`nothing answered, ${lang}`, () => emptyInternal(lang)] as const,
  [`half filled, ${lang}`, () => halfFilledInternal(lang)] as const,
  [`Musterstadt, ${lang}`, () => musterstadtInternal(lang)] as const,
  [`a marker in every field, ${lang}`, () => marked({ lang, notes: true })] as const,
  [`hostile texts, ${lang}`, () => hostileInternal(lang)] as const,
])
