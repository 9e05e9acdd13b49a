import { buildPaper } from '../../src/core/report/buildPaper.ts'
import type { Paper, PaperChoices, PaperQuestion } from '../../src/core/report/paper.ts'
import { sampleAssessment } from '../../src/files/sample.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { HOSTILE } from './hostileTexts.ts'
import { municipalCheck } from './municipalCheck.ts'

/** Questionnaires for paper as a municipality would print them, all made by `buildPaper`. */

const FINGERPRINT = '3f7a9c0e51d2b8846c1f0a7de93b5284'.repeat(2)
const EMPTY: PaperChoices = { questions: 'all', role: null, help: false, filled: false, lang: 'de', date: '2026-12-04' }

const musterstadt = scenario(openShipped('kurz-check/1.0.0.json')).with(sampleAssessment())
const fullCheck = scenario(openShipped(FULL_CHECK)).with({ municipality: { name: 'Gemeinde Bad Königsgrün' } })

function paperOf(told: Scenario, choices: Partial<PaperChoices> = {}): Paper {
  const input = { questionnaire: told.questionnaire, assessment: told.assessment(), fingerprint: FINGERPRINT }
  return buildPaper(input, { ...EMPTY, ...choices })
}

export function kurzCheckPaper(choices: Partial<PaperChoices> = {}): Paper {
  return paperOf(musterstadt, choices)
}

export function fullCheckPaper(choices: Partial<PaperChoices> = {}): Paper {
  return paperOf(fullCheck, choices)
}

/** Something of everything that can be said, in a Themenfeld and a half of the full check; the rest is left open. */
export function answeredPaper(): Paper {
  const comment = 'Der Entwurf liegt seit März bei der Leitung und soll im Januar beschlossen werden.'
  const told = fullCheck
    .answer('ORG-01', 0)
    .answer('ORG-02', 2, { comment, by: { role: 'Hauptamt' }, criteria: { a: true, e: true } })
    .answer('ORG-03', 5, { assignee: 'ISB', followUp: '2027-03-31', performedBy: 'shared' })
    .unknown('ORG-04')
    .notApplicable('ORG-05', 'Der Kreis führt den Haushalt.')
    .notApplicable('INF-01', 'Das Verzeichnis führt der Zweckverband.')
    .confirm('INF-01', 'Verwaltungsleitung')
  const [organisation, inventory] = told.questionnaire.domains
  const questionnaire = { ...told.questionnaire, domains: [organisation, inventory].flatMap((domain) => domain ?? []) }
  return buildPaper(
    { questionnaire, assessment: told.assessment(), fingerprint: FINGERPRINT },
    { ...EMPTY, help: true, filled: true },
  )
}

/** A questionnaire without English texts, in English. */
export function untranslatedPaper(): Paper {
  const whole = municipalCheck()
  return paperOf(scenario({ ...whole, domains: whole.domains.slice(0, 2) }).answerRest(3), { lang: 'en', filled: true })
}

/** Texts that break layouts, fonts and file formats, wherever a person or a questionnaire may write. */
export function hostilePaper(): Paper {
  const base = kurzCheckPaper({ help: true, filled: true })
  const words = (text: string) => ({ text, lang: null })
  const [first, second, third, ...rest] = base.domains.flatMap(({ questions }) => questions)
  if (!first || !second || !third) throw new Error('the Kurz-Check has lost its questions')
  const remarks = { ...HOSTILE_REMARKS }
  const broken: PaperQuestion[] = [
    {
      ...first,
      text: words(HOSTILE.signs),
      remarks,
      help: { help: words(HOSTILE.manyWords), why: null, ask: [], evidence: [] },
    },
    {
      ...second,
      text: words(HOSTILE.manyWords),
      criteria: [{ kind: 'core', text: words(HOSTILE.longWord), ticked: true }],
    },
    {
      ...third,
      text: words(HOSTILE.address),
      levels: third.levels.map((option, i) => ({
        ...option,
        label: words(i === 0 ? HOSTILE.longTitle : HOSTILE.markup),
        anchor: i === 1 ? words(HOSTILE.manyWords) : null,
      })),
    },
    { ...third, levels: third.levels.map((option) => ({ ...option, label: words(HOSTILE.longTitle) })) },
    ...rest,
  ]
  return {
    ...base,
    userLang: 'en',
    municipality: HOSTILE.name,
    questionnaire: { title: words(HOSTILE.longTitle + HOSTILE.signs), version: '1.0.0' },
    role: words(HOSTILE.decomposed),
    domains: [
      { title: words(HOSTILE.signs), summary: words(HOSTILE.longTitle), questions: broken },
      { title: words(HOSTILE.longTitle), summary: null, questions: rest.slice(0, 3) },
    ],
  }
}

const HOSTILE_REMARKS = {
  comment: HOSTILE.manyWords,
  by: HOSTILE.markup,
  reason: HOSTILE.signs,
  confirmed: { role: HOSTILE.longWord, at: '2026-11-02T10:00:00Z' },
  assignee: HOSTILE.address,
  followUp: '2027-01-31',
  performedBy: 'provider',
  awaits: 'carried',
} as const

export const PAPERS: readonly (readonly [name: string, paper: () => Paper])[] = [
  ['Kurz-Check', kurzCheckPaper],
  ['Kurz-Check with the answers', () => kurzCheckPaper({ filled: true })],
  ['Kurz-Check with help', () => kurzCheckPaper({ help: true })],
  ['Kurz-Check in English', () => kurzCheckPaper({ lang: 'en', filled: true, help: true })],
  ['Kurz-Check for one role', () => kurzCheckPaper({ role: 'personal', help: true })],
  ['full check, some answers', answeredPaper],
  ['not translated', untranslatedPaper],
  ['hostile texts', hostilePaper],
]
