import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { arbitraryAnswered } from '../../../tests/versions/arbitraryAnswered.ts'
import { newerVersion } from '../../../tests/versions/arbitraryVersions.ts'
import type { HeldTemplate, OwnTemplate } from '../assessment/heldTemplate.ts'
import type { Answer } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { buildTemplate, templateCandidates, templateGaps } from './buildTemplate.ts'
import { fitTemplate } from './fitTemplate.ts'
import { type ProviderTemplate, readProviderTemplate, serializeProviderTemplate } from './providerTemplate.ts'
import { arrivalOf, templateChanges } from './templateChanges.ts'
import { acceptedAnswer, deviatingAnswer, releasedAnswer } from './templateDecision.ts'
import { renewed, templateStanding, untouched } from './templateStanding.ts'
import { saidIn, templateState } from './templateState.ts'

const SHA = '5'.repeat(64)
const AT = '2026-11-20T08:00:00Z'
const ID = 'rz'
const own: OwnTemplate = { id: ID, provider: ' Rechenzentrum Musterland ', scope: 'gilt für alle', questions: {} }

const FROM = sketch({
  A: [{ must: true, w: 3, criteria: ['core', 'more'] }, { w: 2 }, { when: { scope: 'server' } }],
  B: [{ top: 3 }, { top: 3 }],
})

const centre = scenario(FROM)
  .scope('server', true)
  .answer('A-01', 3, {
    criteria: { a: true, b: false },
    evidence: { depth: 'E1', role: 'Frau Meier', date: '2026-09-14', items: ['Ordner 12'] },
    comment: 'nur für uns',
    note: 'auch nur für uns',
    assignee: 'Team 7',
    by: { role: 'ISB' },
  })
  .answer('A-02', 4)
  .unknown('A-03')
  .notApplicable('B-01', 'keine')

const questionnaireOf = ({ id, version }: Questionnaire) => ({ id, version, sha256: SHA })
const day = { asOf: '2026-10-01', language: 'de' }

function templateOf(told = centre, prepared = own, asOf = day.asOf, questionnaire = FROM): ProviderTemplate {
  const candidates = templateCandidates(questionnaire, told.assessment(), prepared)
  return buildTemplate(questionnaireOf(questionnaire), candidates, prepared, { ...day, asOf }).template
}

function heldIn(questionnaire: Questionnaire, template: ProviderTemplate, theirs: Questionnaire | null = null) {
  const fitted = fitTemplate(template, { questionnaire, sha256: SHA }, theirs, AT)
  if (typeof fitted === 'string') throw new Error(fitted)
  return fitted
}
const held = (template = templateOf()) => heldIn(FROM, template).held
const offered = (template: HeldTemplate, question: string) => {
  const answer = saidIn(template, question)
  if (!answer) throw new Error(`nothing is said of ${question}`)
  return { id: ID, answer }
}

describe('a template that is made', () => {
  it('has the answers with a level, and of them nothing that a person wrote for the provider itself', () => {
    const template = templateOf()
    expect(template.answers).toEqual({
      'A-01': { value: '3', level: 3, criteria: ['a'], depth: 'E1', date: '2026-09-14' },
      'A-02': { value: '4', level: 4, depth: 'E0' },
    })
    expect(JSON.stringify(template)).not.toMatch(/nur für uns|Meier|Team 7|ISB|Ordner/)
    expect(template).toMatchObject({ id: ID, provider: { name: 'Rechenzentrum Musterland' }, number: 1 })
  })

  it('has the words that were written for members, and leaves out what is taken out', () => {
    const questions = {
      'A-01': { date: '', reference: ' Zertifikat 44 ', explanation: 'gilt überall' },
      'A-02': { left: true },
    }
    expect(templateOf(centre, { ...own, questions }).answers).toEqual({
      'A-01': {
        value: '3',
        level: 3,
        criteria: ['a'],
        depth: 'E1',
        reference: 'Zertifikat 44',
        explanation: 'gilt überall',
      },
    })
  })

  it('passes on what another provider says only when somebody wants it', () => {
    const told = centre.answer('B-02', 3, { template: { from: 'other', basis: 'a', at: AT } })
    expect(Object.keys(templateOf(told).answers)).toEqual(['A-01', 'A-02'])
    const wanted = { ...own, questions: { 'B-02': { left: false } } }
    expect(Object.keys(templateOf(told, wanted).answers)).toEqual(['A-01', 'A-02', 'B-02'])
  })

  it('is the same state as long as it says the same, and the next one when it does not', () => {
    const candidates = templateCandidates(FROM, centre.assessment(), own)
    const first = buildTemplate(questionnaireOf(FROM), candidates, own, day)
    expect(first).toMatchObject({ isSaved: false, template: { number: 1 } })
    const saved = { ...own, saved: { number: 1, asOf: day.asOf, mark: first.mark, at: AT } }
    expect(buildTemplate(questionnaireOf(FROM), candidates, saved, day)).toEqual({ ...first, isSaved: true })
    const other = buildTemplate(questionnaireOf(FROM), candidates, { ...saved, scope: 'nur für Schulen' }, day)
    expect(other).toMatchObject({ isSaved: false, template: { number: 2, id: ID } })
  })

  it('is not saved while something is missing, or of an earlier day than the state before', () => {
    expect(templateGaps({ ...own, provider: ' ', scope: '' }, '', 0)).toEqual(['provider', 'scope', 'asOf', 'none'])
    const saved = { number: 1, asOf: '2026-10-02', mark: 'x', at: AT }
    expect(templateGaps({ ...own, saved }, '2026-10-01', 2)).toEqual(['earlier'])
    expect(templateGaps({ ...own, saved }, '2026-10-02', 2)).toEqual([])
  })

  it('is opened again as it was', () => {
    const template = templateOf()
    const bytes = new TextEncoder().encode(serializeProviderTemplate(template))
    expect(accepted(readProviderTemplate(bytes))).toEqual(template)
  })
})

describe('a template that is taken in', () => {
  it('fits where the questions are the same', () => {
    const { held: there, left } = heldIn(FROM, templateOf())
    expect(left).toEqual([])
    expect(there.answers['A-01']).toMatchObject({
      value: '3',
      criteria: ['a'],
      basis: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
  })

  it('is refused with another questionnaire, also one that only calls itself so', () => {
    const template = templateOf()
    const other = sketch({ A: [{}] }, { id: 'other' })
    expect(fitTemplate(template, { questionnaire: other, sha256: SHA }, null, AT)).toBe('questionnaire')
    expect(fitTemplate(template, { questionnaire: FROM, sha256: '6'.repeat(64) }, null, AT)).toBe('questionnaire')
    const later = sketch({ A: [{}] }, { version: '2.0.0' })
    expect(fitTemplate(template, { questionnaire: later, sha256: SHA }, null, AT)).toBe('version')
  })

  it('goes by ids within a major version, names what has no place, and reads no tick as another one', () => {
    const later = sketch({ A: [{ criteria: ['core'] }, { top: 3 }] }, { version: '1.1.0' })
    const { held: there, left } = heldIn(later, {
      ...templateOf(),
      answers: { ...templateOf().answers, 'Z-01': { value: '1', level: 1, depth: 'E0' } },
    })
    expect(there.answers).toEqual({
      'A-01': { value: '3', level: 3, depth: 'E1', date: '2026-09-14', basis: expect.any(String), reworded: true },
    })
    expect(left).toEqual([
      { question: 'A-02', why: 'level' },
      { question: 'Z-01', why: 'gone' },
    ])
    expect(there.left).toEqual(['A-02', 'Z-01'])
  })

  it('is compared question by question where its own version is at hand', () => {
    const told = ['A-01', 'A-02', 'A-03', 'B-01'].reduce(
      (one, id) => one.answer(id, 3),
      scenario(FROM).scope('server', true),
    )
    const { questionnaire } = newerVersion(FROM, ['same', 'reworded', 'meaning', 'split'])
    const template = templateOf(told)
    const { held: there, left } = heldIn(questionnaire, template, FROM)
    expect(there.answers['A-01']).toMatchObject({ value: '3' })
    expect(there.answers['A-01']).not.toHaveProperty('reworded')
    expect(there.answers['A-02']).toMatchObject({ reworded: true })
    expect(left).toEqual([
      { question: 'A-03', why: 'meaning' },
      { question: 'B-01', why: 'meaning' },
    ])
  })
})

describe('an updated template', () => {
  const before = templateOf()
  const lower = centre.answer('A-02', 2).answer('B-02', 3).unknown('A-01')
  const after = { ...templateOf(lower, own, '2027-02-01'), number: 2 }

  it('is told by its date, then by its number', () => {
    expect(arrivalOf(undefined, held(before))).toBe('new')
    expect(arrivalOf(held(before), held(before))).toBe('same')
    expect(arrivalOf(held(before), held(after))).toBe('newer')
    expect(arrivalOf(held(after), held(before))).toBe('older')
    expect(arrivalOf(held(before), held({ ...before, number: 2 }))).toBe('newer')
  })

  it('says what changed, question by question', () => {
    const proof = { ...after, answers: { ...after.answers, 'A-02': { ...before.answers['A-02'], date: '2027-01-07' } } }
    const kinds = (next: unknown) =>
      templateChanges(held(before), held(next as ProviderTemplate)).map(({ question, kind }) => `${question} ${kind}`)
    expect(kinds(after)).toEqual(['A-02 level', 'B-02 added', 'A-01 withdrawn'])
    expect(kinds(proof)).toEqual(['A-02 evidence', 'B-02 added', 'A-01 withdrawn'])
    expect(
      kinds({ ...before, answers: { ...before.answers, 'A-02': { ...before.answers['A-02'], explanation: 'neu' } } }),
    ).toEqual(['A-02 words'])
  })

  it('makes what was accepted or deviated from outdated, and touches no answer', () => {
    const [was, is] = [held(before), held(after)]
    const taken = acceptedAnswer(undefined, offered(was, 'A-02'), AT)
    const other = deviatingAnswer(undefined, offered(was, 'A-02'), { value: '1', reason: 'kein Vertrag' }, AT)
    expect(templateState(taken, ID, saidIn(was, 'A-02'))).toBe('accepted')
    expect(templateState(other, ID, saidIn(was, 'A-02'))).toBe('deviating')
    for (const answer of [taken, other]) expect(templateState(answer, ID, saidIn(is, 'A-02'))).toBe('outdated')
    expect(templateState(acceptedAnswer(undefined, offered(was, 'A-01'), AT), ID, saidIn(is, 'A-01'))).toBe('outdated')
    expect(templateState(acceptedAnswer(taken, offered(is, 'A-02'), AT), ID, saidIn(is, 'A-02'))).toBe('accepted')
  })

  it('lets all be taken over at once that have the same level with another proof', () => {
    const next = {
      ...before,
      number: 2,
      answers: { ...before.answers, 'A-01': { ...before.answers['A-01'], date: '2027-01-07' } as never },
    }
    const answers = {
      'A-01': acceptedAnswer(undefined, offered(held(before), 'A-01'), AT),
      'A-02': { value: '1', at: AT },
    }
    const file = { ...scenario(FROM).file, answers }
    const standing = templateStanding(FROM, file, [ID, held(next)])
    expect(renewed(standing).map(({ question }) => question)).toEqual(['A-01'])
    expect(untouched(standing)).toEqual([])
  })
})

describe('a decision', () => {
  const said = offered(
    heldIn(FROM, templateOf(centre, { ...own, questions: { 'A-01': { reference: 'Zertifikat 44' } } })).held,
    'A-01',
  )

  it('takes the answer over with where it is from, and keeps what was written here', () => {
    const mine: Answer = {
      value: '2',
      comment: 'unser Kommentar',
      note: 'n',
      criteria: { b: true },
      evidence: { depth: 'E2', role: 'IT', items: ['eigener Nachweis'] },
      confirmedBy: { role: 'Leitung', at: AT },
      source: { kind: 'carried', from: 'x', confirmed: false },
      review: true,
      at: '2026-01-01T00:00:00Z',
    }
    expect(acceptedAnswer(mine, said, AT)).toEqual({
      value: '3',
      comment: 'unser Kommentar',
      note: 'n',
      criteria: { b: true, a: true },
      evidence: {
        depth: 'E2',
        role: 'IT',
        items: ['eigener Nachweis', { kind: 'document', reference: 'Zertifikat 44', date: '2026-09-14', from: ID }],
      },
      performedBy: 'provider',
      source: { kind: 'provider', from: ID, confirmed: true },
      template: { from: ID, basis: said.answer.basis, at: AT },
      at: AT,
    })
  })

  it('is the same when it is made twice', () => {
    const once = acceptedAnswer({ comment: 'k', at: AT }, said, AT)
    expect(acceptedAnswer(once, said, AT)).toEqual(once)
  })

  it("to deviate takes back what was the provider's", () => {
    const taken = acceptedAnswer({ comment: 'k', at: AT }, said, AT)
    expect(deviatingAnswer(taken, said, { value: '1', reason: ' gilt hier nicht ' }, AT)).toEqual({
      value: '1',
      comment: 'k',
      performedBy: 'provider',
      template: { from: ID, basis: said.answer.basis, reason: 'gilt hier nicht', at: AT },
      at: AT,
    })
    expect(deviatingAnswer(undefined, said, { value: 'na', reason: 'keine Server' }, AT)).toMatchObject({
      reason: 'keine Server',
    })
  })

  it('ends where the provider says nothing any more and the answer is to stay', () => {
    const stays = releasedAnswer(acceptedAnswer(undefined, said, AT), AT)
    expect(stays).toMatchObject({ value: '3', performedBy: 'provider' })
    expect(stays).not.toHaveProperty('template')
    expect(stays).not.toHaveProperty('source')
  })
})

describe('whatever is answered', () => {
  const template = templateOf(
    ['A-01', 'A-02', 'A-03', 'B-01', 'B-02'].reduce(
      (one, id) => one.answer(id, 3),
      scenario(FROM).scope('server', true),
    ),
  )
  const RUNS = { numRuns: 60 }

  it('taking over what nobody has answered loses nothing that anybody has', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), (file) => {
        const { held: there } = heldIn(FROM, template)
        const standing = templateStanding(FROM, file, [ID, there])
        const answers = { ...file.answers }
        for (const { question, offered: one } of untouched(standing)) {
          if (!one) continue
          const before = answers[question]
          const after = acceptedAnswer(before, one, AT)
          answers[question] = after
          for (const field of ['comment', 'note', 'assignee', 'followUp', 'attachments'] as const) {
            expect(after[field]).toEqual(before?.[field])
          }
        }
        for (const [question, answer] of Object.entries(file.answers)) {
          if (answer.value !== undefined) expect(answers[question]).toBe(answer)
        }
        const after = templateStanding(FROM, { ...file, answers }, [ID, there])
        expect(after.filter(({ state }) => state === 'open')).toEqual([])
      }),
      RUNS,
    )
  })

  it('a later template changes no answer, and what it says otherwise is told', () => {
    fc.assert(
      fc.property(arbitraryAnswered(FROM), fc.constantFrom('A-01', 'A-02', 'B-01'), (file, question) => {
        const was = heldIn(FROM, template).held
        const one = template.answers[question]
        if (!one) return
        const value = question === 'B-01' ? 'partly' : '2'
        const next = {
          ...template,
          number: 9,
          answers: { ...template.answers, [question]: { ...one, value, level: 2 } },
        }
        const is = heldIn(FROM, next).held
        const said = saidIn(was, question)
        if (!said) return
        const taken = acceptedAnswer(file.answers[question], { id: ID, answer: said }, AT)
        expect(templateState(taken, ID, saidIn(was, question))).toBe('accepted')
        expect(templateState(taken, ID, saidIn(is, question))).toBe('outdated')
        expect(templateChanges(was, is)).toMatchObject([{ question, kind: 'level' }])
      }),
      RUNS,
    )
  })
})
