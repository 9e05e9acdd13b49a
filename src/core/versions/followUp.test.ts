import { describe, expect, it } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { attachmentsIn } from '../assessment/attachments.ts'
import { parseAssessment } from '../assessment/parse.ts'
import type { Answer, AssessmentFile } from '../assessment/schema.ts'
import { cutPart } from '../merge/cutPart.ts'
import { questionStates } from '../scoring/questionState.ts'
import { followUp } from './followUp.ts'
import { followUpCounts } from './followUpCounts.ts'
import { promisesOf } from './promises.ts'
import { isFresh, standingOf } from './standing.ts'

const questionnaire = sketch({ A: [{ must: true }, {}, { top: 3 }], B: [{}, {}] })
const SHA = 'a'.repeat(64)
const ORDER = {
  id: 'next',
  at: '2027-11-20T08:00:00Z',
  title: 'Folgeprüfung',
  asOf: '2027-11-20',
  occasion: 'Beschluss',
}

const before = scenario(questionnaire)
  .answer('A-01', 3, { evidence: { depth: 'E1', date: '2026-10-01' }, note: 'unsicher', marks: ['later'] })
  .answer('A-02', 1, { comment: 'Entwurf', attachments: [{ sha256: SHA, name: 'a.jpg', type: 'image/jpeg' }] })
  .answer('A-03', 2, { performedBy: 'provider' })
  .unknown('B-01')
  .with({
    audit: { asOf: '2026-11-20', occasion: 'Erstprüfung', fileNumber: '10' },
    overrides: { 'unanswered/B-02': { reason: 'spät', at: '2026-11-20T08:00:00Z' } },
    signOff: [{ role: 'ISB', at: '2026-11-20T08:00:00Z' }],
    status: 'signed-off',
    measures: [
      {
        id: 'm1',
        questions: ['A-02'],
        title: 'Schreiben',
        due: '2027-03-31',
        status: 'open',
        cost: { once: 500 },
        note: 'leise',
      },
      { id: 'm2', questions: ['B-01'], title: 'Klären', due: '2027-06-30', status: 'started', owner: 'IT' },
      { id: 'm3', questions: [], title: 'Üben', status: 'done' },
      { id: 'm4', questions: [], title: 'Kaufen', due: '2027-01-31', status: 'open' },
    ],
    visit: {
      date: '2026-11-18',
      start: '08:30',
      talks: {
        t1: { order: 1, roles: ['it'], questions: ['A-01'], day: 1, start: '09:00', minutes: 30, seconds: 1820 },
      },
    },
  })
const next = followUp({ file: before.file, questionnaire }, ORDER)
const later = (answers: Record<string, Partial<Answer>>, part: Partial<AssessmentFile> = {}) => {
  const changed = Object.entries(answers).map(([id, answer]) => [id, { ...next.answers[id], at: ORDER.at, ...answer }])
  return scenario(questionnaire).with({
    ...next,
    answers: { ...next.answers, ...Object.fromEntries(changed) },
    ...part,
  })
}

describe('a follow-up', () => {
  it('[S6] goes on in the same series with every answer waiting to be confirmed', () => {
    expect(next).toMatchObject({ id: 'next', previous: before.file.id, series: before.file.series, status: 'open' })
    for (const answer of Object.values(next.answers)) {
      expect(answer).toMatchObject({
        source: { kind: 'carried', from: before.file.id, confirmed: false },
        review: true,
      })
    }
    expect(next.answers['A-02']).toMatchObject({ value: '1', comment: 'Entwurf', attachments: [{ sha256: SHA }] })
    expect(next.audit).toEqual({ asOf: '2027-11-20', occasion: 'Beschluss', fileNumber: '10' })
    expect(next.measures).toEqual(before.file.measures)
  })

  it('leaves behind what belongs to the earlier check alone', () => {
    expect(next).not.toHaveProperty('overrides')
    expect(next.signOff).toEqual([])
    expect(next.answers['A-01']).not.toHaveProperty('note')
    expect(next.answers['A-01']).not.toHaveProperty('marks')
    expect(next.visit).toEqual({ talks: { t1: { order: 1, roles: ['it'], questions: ['A-01'], minutes: 30 } } })
  })

  it('has within it what was said then, with levels, without photos and notes', () => {
    expect(next.earlier).toMatchObject({ assessment: before.file.id, asOf: '2026-11-20' })
    expect(next.earlier?.answers['A-03']).toMatchObject({ value: 'partly', level: 2, performedBy: 'provider' })
    expect(next.earlier?.answers['B-01']).not.toHaveProperty('level')
    const text = JSON.stringify(next.earlier)
    for (const word of ['unsicher', 'leise', SHA]) expect(text).not.toContain(word)
    // its checksum of the questionnaire is no photo
    expect([...attachmentsIn(next)]).toEqual([SHA])
    expect(parseAssessment(next).ok).toBe(true)
  })

  it('takes over what counts where two views were kept', () => {
    const told = scenario(questionnaire).with({ ...before.file, assessor: { 'A-02': { value: '0', at: ORDER.at } } })
    const settled = { 'A-02': { view: 'assessor' as const, reason: 'gesehen', at: ORDER.at } }
    const file = followUp({ file: { ...told.file, settled }, questionnaire }, ORDER)
    expect(file.answers['A-02']?.value).toBe('0')
    expect(file.earlier?.answers['A-02']).toMatchObject({ value: '0', level: 0 })
  })

  it('goes on with a newer version of the questionnaire, and shows what was said of a question that has another id there', () => {
    const domains = questionnaire.domains.map((domain) => ({
      ...domain,
      questions: domain.questions
        .filter(({ id }) => id !== 'B-01')
        .map((question) => (question.id === 'A-03' ? { ...question, id: 'A-09' } : question)),
    }))
    const changes = [
      {
        version: '1.1.0',
        summary: { de: 'Neu' },
        questions: [{ id: 'A-09', from: ['A-03'], change: 'moved' as const }],
      },
    ]
    const newer = { ...questionnaire, version: '1.1.0', domains, changes }
    const file = followUp({ file: before.file, questionnaire }, ORDER, { questionnaire: newer, sha256: SHA })
    expect(file.questionnaire).toMatchObject({ version: '1.1.0', sha256: SHA })
    expect(file.earlier?.questionnaire).toEqual(before.file.questionnaire)
    expect(file.answers['A-09']).toMatchObject({ value: 'partly', source: { confirmed: false } })
    expect(file.earlier?.answers['A-09']).toMatchObject({ value: 'partly', level: 2 })
    expect(file.earlier?.answers['B-01']).toMatchObject({ value: 'unknown' })
    expect(file.archive?.[0]?.answers).toHaveProperty('B-01')
  })

  it('can be handed out in parts that show the same questions of then, and keep back what is kept back', () => {
    const { base } = cutPart(next, ['A-02'], { id: 'p', at: ORDER.at, recipient: 'IT', keptBack: ['comments'] })
    expect(Object.keys(base.earlier?.answers ?? {})).toEqual(['A-02'])
    expect(JSON.stringify(base.earlier)).not.toContain('Entwurf')
  })
})

describe('how an answer stands against the one of then', () => {
  const countsOf = (told: ReturnType<typeof later>) => {
    const { earlier, answers } = told.file
    if (!earlier) throw new Error('no follow-up')
    return followUpCounts(questionStates(questionnaire, told.assessment()), answers, earlier)
  }
  const confirmed = { source: { kind: 'carried' as const, confirmed: true } }

  it('is told of every question in scope', () => {
    expect(countsOf(later({}))).toMatchObject({ waiting: 4, open: 1 })
    const told = later({
      'A-01': confirmed,
      'A-02': { value: '2' },
      'A-03': { value: 'yes', changed: { reason: 'Vertrag', at: ORDER.at } },
      'B-01': confirmed,
      'B-02': { value: '3' },
    })
    expect(countsOf(told)).toEqual({ open: 0, new: 1, waiting: 0, evidence: 1, reason: 1, same: 1, changed: 1 })
  })

  it('needs of a MUSS a look since then, not on the same day, whatever its level', () => {
    const at = (date: string) => ({ ...confirmed, evidence: { depth: 'E1' as const, date } })
    expect(countsOf(later({ 'A-01': at('2026-11-20') })).evidence).toBe(1)
    expect(countsOf(later({ 'A-01': at('2026-11-21') })).same).toBe(1)
    const paper = { depth: 'E1' as const, items: [{ kind: 'document', reference: 'Plan', date: '2027-02-01' }] }
    expect(isFresh(paper, '2026-11-20')).toBe(true)
    expect(isFresh({ depth: 'E3', items: ['Foto'] }, '2026-11-20')).toBe(false)
  })

  it('is the same at the same level of another scale, and where somebody came back to it', () => {
    const compared = { level: 3, must: false, since: '2026-11-20' }
    const answer = { value: '3', at: ORDER.at }
    expect(standingOf({ ...compared, answer, before: { value: 'yes', level: 3, at: '' } })).toBe('same')
    expect(standingOf({ ...compared, answer, before: { value: 'unknown', at: '' } })).toBe('reason')
    expect(
      standingOf({
        ...compared,
        answer: { ...answer, changed: { reason: ' ', at: '' } },
        before: { value: '2', level: 2, at: '' },
      }),
    ).toBe('reason')
  })
})

describe('what was promised', () => {
  it('stands beside what was done', () => {
    const [m1, m2, m3] = before.file.measures
    if (!m1 || !m2 || !m3) throw new Error('the sketch has measures')
    const measures = [
      { ...m1, status: 'verified', cost: { once: 900 } },
      { ...m2, due: '2028-01-31' },
      m3,
      { ...m3, id: 'm5' },
    ]
    const told = later({ 'A-02': { value: '3' } }, { measures })
    const promises = promisesOf(questionnaire, told.assessment(), '2027-11-20')
    expect(promises?.list.map(({ outcome, late }) => [outcome, late])).toEqual([
      ['done', false],
      ['moved', true],
      ['already', false],
      ['dropped', false],
    ])
    expect(promises).toMatchObject({
      counts: { done: 1, moved: 1, open: 0, dropped: 1, already: 1 },
      late: 1,
      added: 1,
    })
    expect(promises?.list[0]?.levels).toEqual([{ question: 'A-02', before: 1, now: 3 }])
    expect(promises?.list[1]?.levels).toEqual([{ question: 'B-01', before: 0, now: 0 }])
    expect(promisesOf(questionnaire, before.assessment(), '2027-11-20')).toBeNull()
  })
})
