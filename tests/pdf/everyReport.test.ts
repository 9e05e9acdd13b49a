import { describe, expect, it } from 'vitest'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import type { Answer, Assessment } from '../../src/core/assessment/schema.ts'
import type { AnyReport } from '../../src/core/report/issued.ts'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import { PROFILES, type Profile } from '../../src/core/report/report.ts'
import { questionStates } from '../../src/core/scoring/questionState.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import { openDocument } from '../../src/pdf/openDocument.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { HOSTILE } from './hostileTexts.ts'
import { flat, readTagged } from './readTagged.ts'
import { fullCheck } from './sampleReports.ts'

const full = scenario(fullCheck()).with(fullSampleAssessment())

/** Every second answer is taken back. */
function halfFilled(): Scenario {
  return Object.keys(full.assessment().answers)
    .filter((_, i) => i % 2 === 0)
    .reduce((told, id) => told.open(id), full)
}

/** Where a person may write, every text is one that breaks layouts, with a number that tells them apart. */
function hostile(): Scenario {
  const texts = [HOSTILE.signs, HOSTILE.longWord, HOSTILE.markup, HOSTILE.address, HOSTILE.decomposed]
  let count = 0
  const next = () => `Nr. ${String(++count).padStart(3, '0')}: ${texts[count % texts.length]}`
  const { answers, municipality, audit, measures } = full.assessment()
  const written = (answer: Answer): Answer => ({
    ...answer,
    comment: next(),
    note: next(),
    ...(answer.reason !== undefined && { reason: next() }),
    evidence: { depth: 'E1', items: [next()] },
  })
  const taken = Object.entries(answers).slice(0, 40)
  return full.with({
    municipality: { ...municipality, name: HOSTILE.name },
    audit: { ...audit, coverage: next(), occasion: next(), fileNumber: next() },
    answers: { ...answers, ...Object.fromEntries(taken.map(([id, answer]) => [id, written(answer)])) },
    measures: measures.map((measure, i) => (i < 3 ? { ...measure, title: next(), owner: next() } : measure)),
  })
}

const SAMPLES: readonly (readonly [name: string, told: () => Scenario])[] = [
  ['empty', () => scenario(fullCheck()).with({ municipality: { name: 'Leerstadt' } })],
  ['half-filled', halfFilled],
  ['Musterstadt', () => full],
  ['hostile texts', hostile],
]

const CASES = SAMPLES.flatMap(([name, told]) =>
  (['de', 'en'] as const).flatMap((lang) => PROFILES.map((profile) => ({ name, told, lang, profile }))),
)

function issued(told: Scenario, lang: 'de' | 'en', profile: Profile): AnyReport {
  return issueReport(
    {
      questionnaire: told.questionnaire,
      assessment: told.assessment(),
      fingerprint: 'ab'.repeat(32),
      previous: null,
      lists: shippedLists(),
    },
    { ...PLAIN_ORDER, profile, lang, date: '2026-12-04', recipient: 'Hauptausschuss' },
  )
}

/** The municipality's own texts by the profiles that show them; the assessor's notes and what is out of scope are in none. */
function ownTexts({ questionnaire, assessment }: { questionnaire: Scenario['questionnaire']; assessment: Assessment }) {
  const out = new Set(
    questionStates(questionnaire, assessment).flatMap(({ status, question }) =>
      status === 'out' ? [question.id] : [],
    ),
  )
  const { audit, municipality, measures } = assessment
  const answers = Object.entries(assessment.answers)
  const shown = answers.filter(([id]) => !out.has(id)).map(([, answer]) => answer)
  const internal = shown.flatMap(({ comment, reason, value, evidence }) => [
    comment,
    value === 'na' ? reason : undefined,
    ...(evidence?.items ?? []).filter((item) => typeof item === 'string'),
  ])
  const inner = [audit.coverage, audit.occasion, audit.fileNumber, ...measures.slice(0, 3).map(({ title }) => title)]
  return {
    all: some([municipality.name]),
    inner: some(inner),
    internal: some(internal),
    none: some(answers.map(([, { note }]) => note)),
  }
}

function some(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text.trim().length > 12) as string[]
}

const { typeface } = openDocument(
  { title: '', subject: '', municipality: '', unnamed: '–', lang: 'de', date: '2026-12-04', fingerprint: null },
  FONTS,
).flow

describe.each(CASES)('the $profile report in $lang of: $name', ({ told, lang, profile }) => {
  const scene = told()
  const report = issued(scene, lang, profile)

  it('has no finding of the checker', async () => {
    expect(await checkPdf(await drawn(report))).toEqual([])
  })

  it('holds word for word what belongs into it, and nothing else of the municipality’s own', async () => {
    const text = flat((await readTagged(await drawn(report))).text)
    const own = ownTexts({ questionnaire: scene.questionnaire, assessment: scene.assessment() })
    const found = (texts: readonly string[]) => texts.filter((one) => text.includes(flat(typeface.clean(one))))
    expect(found(own.all)).toEqual(own.all)
    expect(found(own.inner)).toEqual(profile === 'public' ? [] : own.inner)
    expect(found(own.internal)).toEqual(profile === 'internal' ? own.internal : [])
    expect(found(own.none)).toEqual([])
  })
})
