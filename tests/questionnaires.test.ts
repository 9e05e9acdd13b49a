import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { carry } from '../src/core/assessment/carry.ts'
import { fit } from '../src/core/assessment/fit.ts'
import { scopeOf } from '../src/core/assessment/scope.ts'
import { historyOf } from '../src/core/plan/status.ts'
import { questionsOf } from '../src/core/questionnaire/lookup.ts'
import { openQuestionnaire } from '../src/core/questionnaire/open.ts'
import type { Questionnaire } from '../src/core/questionnaire/schema.ts'
import { buildPlanReport } from '../src/core/report/planReport.ts'
import { suggestLevel } from '../src/core/scoring/suggestLevel.ts'
import { fullSampleAssessment } from '../src/files/fullSample.ts'
import { sampleAssessment } from '../src/files/sample.ts'
import { sha256Hex } from '../src/files/sha256Hex.ts'
import { accepted } from './accepted.ts'

const FOLDER = 'questionnaires'

/** A published file never changes: whoever answered it must find the same words again. A fix is a new version with a line of its own. */
const FROZEN: Readonly<Record<string, string>> = {
  'kurz-check/1.0.0.json': '56aef4deacf4cb5e13b2485edd18e34acc0e02fc1991bcffb66b410ac862de37',
  'kurz-check/1.0.1.json': '56b5f08590243cb6d83636ea686ad7ead49971c33e1f8d6dcd10bd686aa7fe14',
  'kurz-check/1.0.2.json': '05f550f82edcd377f8f27e346a2ceec82b88f17ab8fc050b71d268258f68bc6d',
  'it-check-kommunen/0.9.0.json': '3809109311dee147af4aedf04692c70395540d0b73c286761db7e34647319102',
  'it-check-kommunen/1.0.0.json': '902bd978c9c8594b3c383c2169042ff4b1539d0191a8b7dfb79ae5e7746ad57a',
  'it-check-kommunen/1.0.1.json': '6df374db08096a5f55e1bbae53d4171b3147ed3013daaba9396656d448843ccd',
  'it-check-kommunen/1.1.0.json': '329911434a3c0268bd8289d1a578ffdfea0ef717aa84a9bc934c1ff228fdc142',
}

/** Kept as a record and for files made with them; the app offers what followed. */
const TRIALS = ['it-check-kommunen/0.9.0.json']

const lists = new Map(
  readdirSync(`${FOLDER}/standards`).map((file) => {
    const { id, ids }: { id: string; ids: string[] } = JSON.parse(readFileSync(`${FOLDER}/standards/${file}`, 'utf8'))
    return [id, new Set(ids)] as const
  }),
)
const bytesOf = (file: string) => new Uint8Array(readFileSync(`${FOLDER}/${file}`))
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8')
const index: { questionnaires: { file: string }[] } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'))
const published = index.questionnaires.map(({ file }) => file)

describe('the published questionnaires', () => {
  it('are those whose content is frozen', () => {
    expect(
      [...published, ...TRIALS].toSorted(),
      'each with its SHA-256 in FROZEN, see questionnaires/README.md',
    ).toEqual(Object.keys(FROZEN).toSorted())
  })

  it.each(Object.keys(FROZEN))('%s is the file that was published', (file) => {
    expect(sha256Hex(bytesOf(file))).toBe(FROZEN[file])
  })

  it.each([...published, 'samples/minimal.json'])('%s has no problem and no warning', (file) => {
    const opened = openQuestionnaire(bytesOf(file), lists)
    accepted(opened)
    expect(opened.ok && opened.warnings).toEqual([])
  })

  it.each(published)('%s lies where its id and version say', (file) => {
    const { id, version } = accepted(openQuestionnaire(bytesOf(file), lists))
    expect(file).toBe(`${id}/${version}.json`)
  })
})

describe('a version that adds contradictions', () => {
  it.each([
    ['kurz-check/1.0.2.json', 'kurz-check/1.0.1.json'],
    ['it-check-kommunen/1.0.1.json', 'it-check-kommunen/1.0.0.json'],
  ])('%s asks and scores as %s', (now, before) => {
    const [later, earlier] = [now, before].map((file): Record<string, unknown> => JSON.parse(textOf(file)))
    const { contradictions, version, changes, ...rest } = later ?? {}
    expect(contradictions).toBeInstanceOf(Array)
    expect((changes as { version: string }[])[0]?.version).toBe(version)
    const { version: _, changes: told, ...asked } = earlier ?? {}
    expect(rest).toEqual(asked)
    expect((changes as unknown[]).slice(1)).toEqual(told)
  })
})

describe('the Kurz-Check', () => {
  const questionnaire: Questionnaire = accepted(openQuestionnaire(bytesOf('kurz-check/1.0.1.json'), lists))
  const questions = questionsOf(questionnaire)

  it('asks 33 questions in six groups, 24 of them minimum requirements', () => {
    expect([questions.length, questionnaire.domains.length, questions.filter((q) => q.must).length]).toEqual([
      33, 6, 24,
    ])
  })

  it('1.0.1 changes words of 1.0.0 alone: same questions, weights, minimum requirements, order and references', () => {
    const before = questionsOf(accepted(openQuestionnaire(bytesOf('kurz-check/1.0.0.json'), lists)))
    const meaning = ({ id, weight, must, rank, when, ask, criteria, references }: (typeof questions)[number]) => ({
      ...{ id, weight, must, rank, when, ask, references },
      criteria: criteria?.map((criterion) => [criterion.id, criterion.kind, criterion.references]),
    })
    expect(questions.map(meaning)).toEqual(before.map(meaning))
    const changed = questions.filter((question, i) => JSON.stringify(question) !== JSON.stringify(before[i]))
    const told = questionnaire.changes?.[0]
    expect(told?.version).toBe('1.0.1')
    expect(changed.map(({ id }) => id).toSorted()).toEqual(told?.questions?.map(({ id }) => id).toSorted())
  })

  it('[S20] knows no stage above the minimum', () => {
    expect(questionnaire.stages).toBe('minimum-only')
  })

  it.each(questions)('$id has all that a person needs to answer it, in both languages', (question) => {
    const { help, why, criteria = [], evidence = [], measure, ask = [], references, consequence, must } = question
    expect(
      [help, why, measure?.title, measure?.start, measure?.complete].map((text) => Object.keys(text ?? {})),
    ).toEqual(Array(5).fill(['de', 'en']))
    expect(criteria.length).toBeGreaterThanOrEqual(2)
    expect(criteria.length).toBeLessThanOrEqual(4)
    expect(criteria.every(({ kind }) => kind === 'core')).toBe(true)
    expect(evidence.length).toBeGreaterThanOrEqual(1)
    expect(ask.length).toBeGreaterThanOrEqual(1)
    expect(Object.keys(references ?? {}).length).toBeGreaterThanOrEqual(1)
    expect(consequence !== undefined).toBe(must === true)
    // one sentence: a mayor reads it on a page with the others
    if (consequence)
      expect(Object.values(consequence).map((text) => text.match(/[.!?](\s|$)/g)?.length)).toEqual([1, 1])
  })

  it('[S4] scopes a MUSS by scoping questions only', () => {
    const conditions = questions.filter((q) => q.must && q.when).map((q) => Object.keys(q.when ?? {}))
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.every(([kind]) => kind === 'scope')).toBe(true)
  })
})

describe('Musterstadt', () => {
  const short = sampleAssessment()
  const full = fullSampleAssessment()
  const questionnaireOf = ({ questionnaire: { id, version } }: typeof short) =>
    accepted(openQuestionnaire(bytesOf(`${id}/${version}.json`), lists))

  it.each([short, full])('$questionnaire.id is answered exactly as published, whole', (sample) => {
    const { id, version, sha256 } = sample.questionnaire
    const file = `${id}/${version}.json`
    expect(existsSync(`${FOLDER}/${file}`)).toBe(true)
    expect(sha256).toBe(FROZEN[file])
    const questionnaire = questionnaireOf(sample)
    const fitted = fit(sample, questionnaire)
    expect(fitted.ok && fitted.warnings).toEqual([])
    const inScope = [...scopeOf(questionnaire, sample)]
      .filter(([, scope]) => scope === 'in')
      .map(([question]) => question)
    expect(Object.keys(sample.answers).toSorted()).toEqual(inScope.toSorted())
  })

  it('has something of everything: levels 0 to 5, unknown ones and reasons why a question does not apply', () => {
    const values = Object.values(full.answers).map(({ value }) => value ?? '')
    expect([...new Set(values)].toSorted()).toEqual(['0', '1', '2', '3', '4', '5', 'na', 'unknown'])
    expect(Object.values(full.answers).filter(({ value, reason }) => value === 'na' && !reason)).toEqual([])
    expect(Object.values(full.answers).filter(({ comment }) => comment).length).toBeGreaterThan(50)
  })

  it('[S31] ticked about what its levels say: the person decides, but 3 and more need every core criterion', () => {
    const differing = questionsOf(questionnaireOf(full)).filter((question) => {
      const { value, criteria } = full.answers[question.id] ?? {}
      if (value === undefined || value === 'na' || value === 'unknown') return false
      const [suggested, level] = [suggestLevel(question, criteria ?? {}) ?? 0, Math.min(Number(value), 3)]
      return Math.abs(suggested - level) > 1 || (level === 3) !== (suggested === 3)
    })
    expect(differing.map(({ id }) => id)).toEqual([])
  })

  it('has a plan of twelve measures with owner, dates, effort and history, in every state', () => {
    const { rows, risks } = buildPlanReport(
      { questionnaire: questionnaireOf(full), assessment: accepted(fit(full, questionnaireOf(full))) },
      { lang: 'de', today: full.audit.asOf ?? '' },
    )
    const count = (status: string) => rows.filter((row) => row.status === status).length
    expect(rows).toHaveLength(12)
    expect(['open', 'started', 'done', 'verified', 'deferred'].map(count)).toEqual([5, 3, 2, 1, 1])
    expect(rows.filter(({ owner, due, days }) => !owner || !due || !days)).toEqual([])
    expect(rows.filter(({ need }) => need === null)).toEqual([])
    expect(rows.filter(({ overdue }) => overdue)).toHaveLength(1)
    expect(rows.filter(({ blockedBy }) => blockedBy.length > 0)).toHaveLength(1)
    expect(rows.filter(({ questions }) => questions.length > 1)).toHaveLength(1)
    expect(rows.filter(({ status, evidence }) => (status === 'done' || status === 'verified') && !evidence)).toEqual([])
    expect(risks.map(({ state }) => state)).toEqual(['running'])
  })

  it('tells nothing of its plan that had not happened yet on its reference date', () => {
    for (const measure of full.measures) {
      const history = historyOf(measure)
      expect(history.at(-1)?.to).toBe(measure.status)
      expect(history).toHaveLength(measure.history?.length ?? 0)
      expect(history.every(({ at, role }) => at.slice(0, 10) <= (full.audit.asOf ?? '') && role)).toBe(true)
      expect((measure.start ?? '') <= (measure.due ?? '')).toBe(true)
    }
    // as the answer about the budget says: 18.000 euros of its own for 2027, beside what is an investment
    const operating = full.measures.filter(({ cost }) => cost?.product === '01.10.03' || cost?.product === '02.12.01')
    const in2027 = operating.filter(({ cost }) => cost?.budgetYear === 2027)
    const once = in2027.filter(({ cost }) => cost?.kind === 'konsumtiv').map(({ cost }) => cost?.once ?? 0)
    const yearly = in2027.map(({ cost }) => cost?.yearly ?? 0)
    expect([...once, ...yearly].reduce((sum, amount) => sum + amount, 0)).toBe(18_000)
    expect(full.answers['ORG-05']?.comment).toContain('18.000 Euro')
  })

  it('[S6] says in the full check what it said in the Kurz-Check, or more', () => {
    const from = questionnaireOf(short)
    const { answers } = carry(short, from, questionnaireOf(full), full.createdAt)
    const differing = Object.entries(answers).filter(([question, { value }]) => {
      const now = full.answers[question]?.value
      const allowed = { '3': ['3', '4', '5'], '2': ['1', '2'], '0': ['0', '1'] }[value ?? ''] ?? [value]
      return now !== undefined && !allowed.includes(now)
    })
    expect(differing.map(([question]) => question)).toEqual([])
  })
})
