import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleAssessment } from '../../src/core/assessment/assessment.example.ts'
import { attachmentsIn } from '../../src/core/assessment/attachments.ts'
import { canonicalText } from '../../src/core/assessment/canonical.ts'
import { fit } from '../../src/core/assessment/fit.ts'
import { countNotes, withNotesOf, withoutNotes } from '../../src/core/assessment/notes.ts'
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import type { Answer, Archived, AssessmentFile } from '../../src/core/assessment/schema.ts'
import { cutPart } from '../../src/core/merge/cutPart.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { Question, Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { buildReport } from '../../src/core/report/buildReport.ts'
import { type Upgrade, upgrade } from '../../src/core/versions/upgrade.ts'
import { accepted } from '../accepted.ts'
import { randomFrom } from '../hostile/random.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { arbitraryAnswered } from './arbitraryAnswered.ts'
import { arbitraryChain, arbitraryNewerVersion, newerVersion } from './arbitraryVersions.ts'

const FROM = accepted(
  openQuestionnaire(Uint8Array.from(readFileSync('tests/files/questionnaires/kitchen-sink.json')), new Map()),
)
const AT = '2027-02-01T10:00:00Z'
const SHA = '7'.repeat(64)
const to = (questionnaire: Questionnaire) => ({ questionnaire, sha256: SHA })
const upgraded = (file: AssessmentFile, newer: Questionnaire, from = FROM) =>
  upgrade(file, from, to(newer), { id: 'next', at: AT })

/** A newer version in which scales, criteria and scoping questions differ as well, which no `changes` tell of. */
const newer = fc.tuple(arbitraryNewerVersion(FROM), fc.nat()).map(([{ questionnaire }, seed]) => {
  const random = randomFrom(seed)
  const twist = (question: Question): Question => ({
    ...question,
    ...(random.below(5) === 0 && { scale: random.below(2) === 0 ? 'levels' : 'three-step' }),
    ...(question.criteria && {
      criteria: question.criteria
        .filter(() => random.below(4) > 0)
        .map((one) => (random.below(4) > 0 ? one : { ...one, text: { de: 'Etwas anderes.' } })),
    }),
  })
  return {
    ...questionnaire,
    scoping: (questionnaire.scoping ?? []).filter(() => random.below(4) > 0),
    domains: questionnaire.domains.map((domain) => ({ ...domain, questions: domain.questions.map(twist) })),
  }
})

/** Enough to meet each kind of change many times over; a campaign runs more. */
const RUNS = fc.readConfigureGlobal().numRuns === undefined ? { numRuns: 25 } : {}

const VIEWS = ['answers', 'assessor'] as const
/** Marks of the upgrade itself. */
const MARKS = new Set(['source', 'review'])

/** What each answer says, one string per field and tick: 'answers comment "…"'. The value apart, which another scale may call otherwise. */
function statements(view: string, answers: Readonly<Record<string, Answer>> = {}): string[] {
  return Object.values(answers).flatMap(({ criteria = {}, ...fields }) => [
    ...Object.entries(fields)
      .filter(([field]) => !MARKS.has(field) && field !== 'at')
      .map(([field, value]) => `${view} ${field === 'value' ? 'value' : `${field} ${canonicalText(value)}`}`),
    ...Object.entries(criteria).map(([id, ticked]) => `${view} ${id} ${ticked}`),
  ])
}

const newest = ({ archived }: Upgrade): Partial<Archived> => archived ?? {}
const both = (result: Upgrade, view: (typeof VIEWS)[number]) =>
  [...statements(view, result.file[view]), ...statements(view, newest(result)[view])].toSorted()
const listed = (list: readonly unknown[]) => list.map(canonicalText).toSorted()

/** Entries of a record, wherever their question is called otherwise now. */
const values = (...records: (Readonly<Record<string, unknown>> | undefined)[]) =>
  listed(records.flatMap((record) => Object.values(record ?? {})))

function withoutLinks(file: AssessmentFile): unknown[] {
  return file.measures.map(({ questions: _, lifts: __, ...rest }) => rest)
}

describe('an upgrade to any newer version', () => {
  it('loses nothing that was said, and makes nothing up', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), newer, (file, questionnaire) => {
        const before = canonicalText(file)
        const result = upgraded(file, questionnaire)
        const next = result.file
        const archived = newest(result)
        for (const view of VIEWS) {
          const said = statements(view, file[view])
          // a value that is called otherwise on another scale stands in both places
          const now = both(result, view)
          const renamed =
            now.filter((one) => one.endsWith(' value')).length - said.filter((one) => one.endsWith(' value')).length
          expect(renamed).toBeGreaterThanOrEqual(0)
          expect(now.filter((one) => !one.endsWith(' value'))).toEqual(
            said.filter((one) => !one.endsWith(' value')).toSorted(),
          )
          for (const [id, answer] of Object.entries(file[view])) {
            if (answer.value !== undefined && !Object.hasOwn(archived[view] ?? {}, id)) {
              expect(values(next[view]).some((one) => one.includes(`"value":${JSON.stringify(answer.value)}`))).toBe(
                true,
              )
            }
          }
        }
        expect(values(next.settled, archived.settled)).toEqual(values(file.settled))
        expect(values(next.targets, archived.targets)).toEqual(values(file.targets))
        expect(values(next.scope, archived.scope)).toEqual(values(file.scope))
        expect(next.overrides).toBeUndefined()
        expect(archived.overrides ?? {}).toEqual(file.overrides ?? {})
        const decided = [...next.decisions, ...(archived.decisions ?? [])]
        expect(listed(decided.map(({ question: _, ...rest }) => rest))).toEqual(
          listed(file.decisions.map(({ question: _, ...rest }) => rest)),
        )
        expect(withoutLinks(next)).toEqual(withoutLinks(file))
        for (const [i, measure] of file.measures.entries()) {
          const gone = archived.measures?.[measure.id]?.questions ?? []
          const kept = new Set(measure.questions.filter((id) => !gone.includes(id)))
          expect(new Set(next.measures[i]?.questions).size).toBe(kept.size)
        }
        for (const sha256 of attachmentsIn(file)) expect(attachmentsIn(next)).toContain(sha256)
        expect(next.archive?.slice(0, file.archive?.length ?? 0) ?? []).toEqual(file.archive ?? [])
        expect(canonicalText(file)).toBe(before)
      }),
      RUNS,
    )
  })

  it('fits the newer version without a warning, survives a file, and keeps what this version does not know', () => {
    const known = new Set([
      ...['id', 'previous', 'questionnaire', 'createdAt', 'status', 'signOff', 'log', 'archive', 'overrides', 'visit'],
      ...['answers', 'assessor', 'settled', 'targets', 'scope', 'measures', 'decisions', 'templates', 'ownTemplate'],
    ])
    fc.assert(
      fc.property(arbitraryAnswered(FROM), newer, (file, questionnaire) => {
        const { file: next } = upgraded(file, questionnaire)
        expect(fit(next, questionnaire)).toMatchObject({ ok: true, warnings: [] })
        expect(accepted(parseAssessment(JSON.parse(JSON.stringify(next))))).toEqual(next)
        for (const name of Object.keys(file).filter((one) => !known.has(one))) expect(next[name]).toEqual(file[name])
        expect(next).toMatchObject({
          id: 'next',
          previous: file.id,
          series: file.series,
          status: 'open',
          signOff: [],
          log: [],
        })
      }),
      RUNS,
    )
  })

  it('keeps what providers said of questions that go on, and names the others', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), newer, (file, questionnaire) => {
        const { file: next } = upgraded(file, questionnaire)
        const ids = new Set(questionsOf(questionnaire).map(({ id }) => id))
        expect(Object.keys(next.templates ?? {})).toEqual(Object.keys(file.templates ?? {}))
        for (const [id, { answers, left = [], ...head }] of Object.entries(next.templates ?? {})) {
          const { answers: before, left: leftBefore = [], ...was } = file.templates?.[id] ?? { answers: {} }
          expect(head).toEqual(was)
          expect(Object.keys(answers).every((question) => ids.has(question))).toBe(true)
          const gone = left.filter((question) => !leftBefore.includes(question))
          expect(Object.keys(answers).length + gone.length).toBeGreaterThanOrEqual(
            Object.keys(before).filter((question) => !leftBefore.includes(question)).length,
          )
        }
      }),
      RUNS,
    )
  })

  it('takes notes out of a file as long as nobody ticks them, those of the archive too, and back in', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), newer, ({ earlier: _, ...file }, questionnaire) => {
        // what was said in an earlier check is kept without notes from the start
        const { file: next } = upgraded(file, questionnaire)
        expect(countNotes(next)).toBe(countNotes(file))
        const left = withoutNotes(next)
        expect(countNotes(left)).toBe(0)
        expect(canonicalText(withNotesOf(left, next))).toBe(canonicalText(next))
      }),
      RUNS,
    )
  })

  it('asks for a confirmation only where the wording or the scale is another one, and of nothing else', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), newer, (file, questionnaire) => {
        const { file: next, questions } = upgraded(file, questionnaire)
        for (const { change, fate } of questions) {
          const id = change.after[0]?.id ?? ''
          const now = Object.hasOwn(next.answers, id) ? next.answers[id] : undefined
          if (fate === 'archived' || fate === 'none') expect(now).toBeUndefined()
          if (fate !== 'confirm' || now?.value === undefined) continue
          expect(now).toMatchObject({ review: true, source: { kind: 'carried', from: file.id, confirmed: false } })
        }
      }),
      RUNS,
    )
  })
})

describe('an upgrade', () => {
  it('carries everything where no question changed, and archives nothing but what was said of findings', () => {
    const same = newerVersion(FROM, []).questionnaire
    fc.assert(
      fc.property(arbitraryAnswered(FROM), (file) => {
        const { GONE: _, ...targets } = file.targets
        const { gone: __, ...scope } = file.scope
        const clean = (view: AssessmentFile['answers']) =>
          Object.fromEntries(
            Object.entries(view).flatMap(([id, { criteria: ___, ...answer }]) =>
              id === 'GONE-01' ? [] : [[id, answer]],
            ),
          )
        const tidy = { ...file, targets, scope, measures: [], decisions: [], answers: clean(file.answers) }
        const { visit: ____, overrides: _____, ...whole } = { ...tidy, assessor: clean(file.assessor) }
        const result = upgraded(whole, same)
        expect(result.archived).toBeNull()
        expect(result.file.archive).toEqual(file.archive)
        expect(Object.keys(result.file.answers)).toEqual(Object.keys(whole.answers))
        expect(result.file.settled).toEqual(whole.settled)
        expect(result.questions.every(({ fate }) => fate === 'carried' || fate === 'none')).toBe(true)
      }),
      RUNS,
    )
  })

  it('keeps the archive of the first one when it is followed by a second', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), arbitraryChain(FROM, 2), (file, [, second, third]) => {
        if (!second || !third) return
        const whole = { ...file, archive: [] }
        const first = upgraded(whole, second.questionnaire)
        const { file: last } = upgraded(first.file, third.questionnaire, second.questionnaire)
        expect(last.archive?.slice(0, first.file.archive?.length) ?? []).toEqual(first.file.archive ?? [])
        for (const sha256 of attachmentsIn(whole)) expect(attachmentsIn(last)).toContain(sha256)
        expect(countNotes(last)).toBe(countNotes(whole))
      }),
      RUNS,
    )
  })

  it('puts a question that was split aside with its own words, and offers the measure that served it the parts', () => {
    const actions = ['same', 'same', 'split'] as const
    const { questionnaire } = newerVersion(FROM, actions)
    const file = exampleAssessment({
      answers: {
        'BAK-01': { value: 'partly', comment: 'halb', note: 'unsicher', at: AT },
        'ORG-02': { value: 'yes', at: AT },
      },
      measures: [
        {
          id: 'm1',
          title: 'Sichern',
          status: 'open',
          questions: ['BAK-01', 'ORG-02'],
          lifts: [{ question: 'BAK-01', to: 3 }],
        },
      ],
    })
    const result = upgraded(file, questionnaire)
    const parts = result.questions.find(({ change }) => change.kind === 'split')?.change.after.map(({ id }) => id) ?? []
    expect(parts).toHaveLength(2)
    expect(result.archived).toMatchObject({
      from: file.id,
      answers: { 'BAK-01': file.answers['BAK-01'] },
      asked: { 'BAK-01': { text: { de: expect.stringContaining('gesichert') }, change: 'split', after: parts } },
      measures: { m1: { questions: ['BAK-01'], lifts: [{ question: 'BAK-01', to: 3 }] } },
    })
    expect(result.file.answers).toMatchObject({
      'ORG-02': { value: 'yes', source: { kind: 'carried', confirmed: true } },
    })
    expect(result.file.answers['ORG-02']).not.toHaveProperty('review')
    expect(result.file.measures).toMatchObject([{ questions: ['ORG-02'], lifts: [] }])
    expect(result.unlinked).toMatchObject([{ gone: ['BAK-01'], after: parts }])

    const options = { id: 'next', at: AT, follow: new Set(['m1']) }
    const [measure] = upgrade(file, FROM, to(questionnaire), options).file.measures
    expect(measure?.questions).toEqual([...parts, 'ORG-02'])
    expect(measure?.lifts).toEqual(parts.map((question) => ({ question, to: 3 })))
  })

  it('never reads a tick as one of another criterion, and a level as the same level of another scale', () => {
    const changed = (question: Question): Question =>
      question.id === 'ORG-01'
        ? { ...question, scale: 'three-step', criteria: [{ id: 'a', kind: 'core', text: { de: 'Etwas anderes.' } }] }
        : question
    const { questionnaire } = newerVersion(FROM, [])
    const domains = questionnaire.domains.map((domain) => ({ ...domain, questions: domain.questions.map(changed) }))
    const newer = { ...questionnaire, domains } as Questionnaire
    const answer = (value: string): Answer => ({ value, criteria: { a: true, b: false }, comment: 'c', at: AT })
    const file = exampleAssessment({ answers: { 'ORG-01': answer('3') }, assessor: { 'ORG-01': answer('4') } })
    const { file: next, questions } = upgraded(file, newer)
    expect(next.answers['ORG-01']).toEqual({
      value: 'yes',
      comment: 'c',
      at: AT,
      review: true,
      source: { kind: 'carried', from: file.id, confirmed: false },
    })
    // nothing on the shorter scale says what 4 said
    expect(next.assessor).toEqual({})
    expect(next.archive?.[0]?.answers).toEqual({ 'ORG-01': { value: '3', criteria: { a: true, b: false }, at: AT } })
    expect(next.archive?.[0]?.assessor).toEqual(file.assessor)
    expect(questions.find(({ partly }) => partly)).toMatchObject({ fate: 'confirm', change: { kind: 'reworded' } })
  })

  it('leaves what a provider said, and what waited to be confirmed, as it was', () => {
    const { questionnaire } = newerVersion(FROM, ['same', 'same', 'reworded'])
    const provider = { kind: 'provider' as const, from: 'Zweckverband' }
    const waiting = { kind: 'carried' as const, from: 'Kurz-Check', confirmed: false }
    const file = exampleAssessment({
      answers: {
        'ORG-01': { value: '3', source: provider, at: AT },
        'ORG-02': { value: 'yes', source: waiting, review: true, at: AT },
        'BAK-01': { value: 'yes', source: provider, at: AT },
      },
    })
    const { answers } = upgraded(file, questionnaire).file
    expect(answers['ORG-01']).toEqual(file.answers['ORG-01'])
    expect(answers['ORG-02']).toEqual(file.answers['ORG-02'])
    expect(answers['BAK-01']?.source).toEqual({ kind: 'carried', from: file.id, confirmed: false, was: provider })
  })

  it('leaves the archive out of every report and of every part that is handed out', () => {
    const assessment = accepted(fit(kitchenSinkContent.assessment, FROM))
    const archived = 'Zurückgespielt wurde zuletzt im Frühjahr.'
    expect(JSON.stringify(assessment)).toContain(archived)
    for (const profile of ['council', 'internal'] as const) {
      const report = buildReport(
        { questionnaire: FROM, assessment, fingerprint: null },
        { profile, lang: 'de', date: '2026-12-01' },
      )
      expect(JSON.stringify(report)).not.toContain(archived)
    }
    const part = cutPart(assessment, Object.keys(assessment.answers), { id: 'p', at: AT, recipient: 'IT' })
    expect(JSON.stringify(part)).not.toContain(archived)
  })
})
