import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { sketch } from '../../../tests/sketch.ts'
import { domainsOf, examplesOf, findExamples } from './library.ts'
import { PRACTICE_FORMAT, type Practice, type PracticeFile } from './practice.ts'
import { resolveQuestions } from './resolveQuestions.ts'
import { examplesByQuestion, measureFrom } from './takePractice.ts'

const NEWER = openShipped(FULL_CHECK)
const OLDER = openShipped('it-check-kommunen/1.0.0.json')

function file(practices: Practice[], part: Partial<PracticeFile> = {}): PracticeFile {
  const questionnaire = { id: NEWER.id, version: NEWER.version }
  return { format: PRACTICE_FORMAT, date: '2026-11-01', language: 'de', questionnaire, practices, ...part }
}
const practice = (part: Partial<Practice> = {}): Practice => ({ title: 'Sicherung trennen', questions: [], ...part })
const TAKING = { id: 'm1', at: '2026-12-01T08:00:00Z', note: 'Nach guter Praxis', need: 'sofort' } as const

describe('the library', () => {
  it('counts once what the same source passed on twice, by the newer date; several sources stand side by side', () => {
    const examples = examplesOf([
      { id: 'a', file: file([practice(), practice({ title: 'Üben' })], { source: 'Adorf' }) },
      { id: 'b', file: file([practice()], { source: 'Adorf', date: '2027-01-01' }) },
      { id: 'c', file: file([practice()], { source: 'Bedorf' }) },
      { id: 'd', file: file([practice()]) },
    ])
    expect(examples.map(({ source, date, places }) => [source, date, places.length])).toEqual([
      ['Adorf', '2027-01-01', 2],
      ['Adorf', '2026-11-01', 1],
      ['Bedorf', '2026-11-01', 1],
      [null, '2026-11-01', 1],
    ])
  })

  it('is searched in all its texts, without regard to umlauts and case, and by Themenfeld', () => {
    const questions = [{ id: 'BAK-02', text: 'Wird gesichert?', domain: 'Datensicherung' }]
    const examples = examplesOf([
      {
        id: 'a',
        file: file([practice({ questions, worked: 'Löschkonzept zuerst' }), practice({ title: 'Üben' })], {
          source: 'Adorf',
        }),
      },
    ])
    const titles = (text: string, domain = '') => findExamples(examples, { text, domain }).map((e) => e.practice.title)
    expect(titles('LOSCH adorf')).toEqual(['Sicherung trennen'])
    expect(titles('bak-02 gesichert')).toEqual(['Sicherung trennen'])
    expect(titles('', 'Datensicherung')).toEqual(['Sicherung trennen'])
    expect(titles('ub')).toEqual(['Üben'])
    expect(titles('nirgends')).toEqual([])
    expect(domainsOf(examples)).toEqual(['Datensicherung'])
  })
})

describe('questions of another version', () => {
  const told = (version: string, ids: string[], here = NEWER, newer: typeof NEWER | null = null) =>
    Object.fromEntries(
      [...resolveQuestions({ version, ids }, here, newer)].map(([id, { questions, same }]) => [
        id,
        [...questions, ...(same ? ['same'] : [])],
      ]),
    )

  it('older ones are followed to what they are called now; those that are gone lead nowhere', () => {
    const ids = ['BAK-02', 'NET-10', 'GEB-02', 'PAT-09', 'XXX-99']
    expect(told('1.0.0', ids)).toEqual({
      'BAK-02': ['BAK-02', 'same'],
      'NET-10': ['NET-13', 'NET-14'],
      'GEB-02': ['GEB-11'],
      'PAT-09': ['PAT-10'],
    })
  })

  it('newer ones are followed back where the newer version is at hand, else an id is what it was', () => {
    expect(told('1.1.0', ['BAK-02', 'NET-13', 'IAM-12'], OLDER, NEWER)).toEqual({
      'BAK-02': ['BAK-02', 'same'],
      'NET-13': ['NET-10'],
    })
    expect(told('1.1.0', ['BAK-02', 'NET-13'], OLDER)).toEqual({ 'BAK-02': ['BAK-02', 'same'] })
    expect(told('2.0.0', ['BAK-02'], OLDER)).toEqual({ 'BAK-02': ['BAK-02'] })
  })
})

describe('an example beside a question', () => {
  const lifted = practice({
    questions: [{ id: 'BAK-02' }, { id: 'NET-10' }, { id: 'XXX-99' }],
    lifts: [
      { question: 'BAK-02', to: 3 },
      { question: 'NET-10', to: 3 },
    ],
    effort: 2,
    days: 4,
    cost: { once: 900, product: '01.11' },
    worked: 'Montags.',
  })
  const older = { id: NEWER.id, version: '1.0.0' }
  const none = () => null

  it('stands at every question that exists here, and only of the same questionnaire', () => {
    const examples = examplesOf([
      { id: 'a', file: file([lifted], { questionnaire: older, source: 'Adorf' }) },
      { id: 'b', file: file([lifted], { questionnaire: { id: 'another', version: '1.0.0' } }) },
      { id: 'c', file: file([practice({ questions: [{ id: 'BAK-02' }] })], { date: '2027-02-02' }) },
    ])
    const byQuestion = examplesByQuestion(examples, NEWER, none)
    expect([...byQuestion.keys()].toSorted()).toEqual(['BAK-02', 'NET-13', 'NET-14'])
    expect(byQuestion.get('BAK-02')?.map(({ date }) => date)).toEqual(['2027-02-02', '2026-11-01'])
  })

  it('becomes a measure with what is certain: lifts of questions that ask the same, days, cost, and its source', () => {
    const examples = examplesOf([{ id: 'a', file: file([lifted], { questionnaire: older }) }])
    const [example] = examplesByQuestion(examples, NEWER, none).get('NET-13') ?? []
    if (!example) throw new Error('no example')
    expect(measureFrom(example, { ...TAKING, question: 'NET-13' })).toEqual({
      id: 'm1',
      title: 'Sicherung trennen',
      status: 'open',
      history: [{ at: TAKING.at, to: 'open' }],
      need: 'sofort',
      // the other half of a question that was divided is not promised
      questions: ['NET-13', 'BAK-02'],
      lifts: [{ question: 'BAK-02', to: 3 }],
      effort: 2,
      days: 4,
      cost: { once: 900 },
      note: 'Nach guter Praxis',
    })
  })

  it('lifts nothing to a level that the scale does not have', () => {
    const here = sketch({ A: [{ top: 3 }] }, { version: '1.0.0' })
    const id = here.domains[0]?.questions[0]?.id ?? ''
    const questionnaire = { id: here.id, version: here.version }
    const high = practice({ questions: [{ id }], lifts: [{ question: id, to: 5 }] })
    const [example] =
      examplesByQuestion(examplesOf([{ id: 'a', file: file([high], { questionnaire }) }]), here, none).get(id) ?? []
    expect(example?.lifts).toEqual([])
  })

  it('is found among 500 within a moment', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      id: `f${i}`,
      file: file([practice({ title: `Nr. ${i}`, questions: [{ id: 'BAK-02' }] })], {
        questionnaire: { id: NEWER.id, version: i % 2 ? '1.0.0' : '1.1.0' },
      }),
    }))
    const start = process.cpuUsage()
    expect(examplesByQuestion(examplesOf(many), NEWER, none).get('BAK-02')).toHaveLength(500)
    const { user } = process.cpuUsage(start)
    expect(user / 1000).toBeLessThan(1000)
  })
})
