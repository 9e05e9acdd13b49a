import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { exampleTemplate } from '../../../tests/templates.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { FindingKind } from './finding.ts'
import { type Gate, qualityGate } from './gate.ts'
import { overrideProblems, withOverrides, withoutOverrides } from './overrides.ts'

const AT = '2026-11-20T08:00:00Z'
const SEEN = { evidence: { depth: 'E1' as const } }

const plain = sketch({
  A: [{ must: true, w: 3 }, { w: 2 }, { w: 2 }, { w: 2 }, { w: 1 }],
  B: [{ when: { scope: 'server' } }, { top: 3 }],
})
const at = (id: string, least: number) => ({ answer: id, atLeast: least })
const questionnaire: Questionnaire = {
  ...plain,
  contradictions: [
    { id: 'pair', text: { de: 'Passt nicht.' }, when: { all: [at('A-02', 3), { not: at('A-03', 1) }] } },
    {
      id: 'either',
      text: { de: 'Eines von beiden.' },
      when: { all: [{ not: at('A-04', 1) }, { any: [at('A-05', 3), at('B-02', 3)] }] },
    },
    { id: 'scoped', text: { de: 'Kein Server.' }, when: { all: [{ not: { scope: 'server' } }, at('A-02', 4)] } },
  ],
}

/** Everything answered, nothing to find. */
const fine = scenario(questionnaire).scope('server', true).answer('A-01', 3, SEEN).answerRest(3)

const gateOf = (told: Scenario): Gate => qualityGate(questionnaire, told.assessment())
const keysOf = (told: Scenario, kind?: FindingKind) =>
  gateOf(told)
    .groups.filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ findings }) => findings.map(({ key }) => key))
const findingsOf = (told: Scenario) => gateOf(told).groups.flatMap(({ findings }) => findings)

it('finds nothing in an assessment in which nothing is amiss', () => {
  expect(gateOf(fine)).toEqual({ groups: [], open: 0, covered: 0 })
})

describe('unanswered', () => {
  it('is what is in scope and has no answer, also where only a comment stands', () => {
    const told = fine.open('A-02').open('B-01')
    expect(keysOf(told)).toEqual(['unanswered/A-02', 'unanswered/B-01'])
    expect(keysOf(told.scope('server', false))).toEqual(['unanswered/A-02'])
    expect(keysOf(fine.unknown('A-02'))).toEqual([])
    const commented = { ...fine.file.answers, 'A-02': { comment: 'fragen', at: AT } }
    expect(keysOf(fine.with({ answers: commented }))).toEqual(['unanswered/A-02'])
  })
})

describe('"trifft nicht zu"', () => {
  it('needs a reason, and without one is no unanswered question too', () => {
    expect(keysOf(fine.notApplicable('A-05'))).toEqual(['na-reason/A-05'])
    expect(keysOf(fine.notApplicable('A-05', '  '))).toEqual(['na-reason/A-05'])
    expect(keysOf(fine.notApplicable('A-05', 'keine Außenstellen'))).toEqual([])
  })

  it('may be 20 % of the weight of a Themenfeld and no more', () => {
    const two = fine.notApplicable('A-02', 'nein')
    // 2 of 10, then 3 of 10
    expect(keysOf(two)).toEqual([])
    const [finding] = findingsOf(two.notApplicable('A-05', 'nein'))
    expect(finding).toMatchObject({ key: 'na-share/A', share: [3, 10], basis: '3/10 A-02 A-05' })
    expect(finding?.places.map(({ id }) => id)).toEqual(['A', 'A-02', 'A-05'])
  })

  it('counts by what is in scope', () => {
    expect(keysOf(fine.notApplicable('B-02', 'nein'))).toEqual(['na-share/B'])
    expect(findingsOf(fine.scope('server', false).notApplicable('B-02', 'nein'))[0]?.share).toEqual([1, 1])
  })
})

describe('evidence', () => {
  it('is asked for from level 4 on: a depth, something seen, or an attachment', () => {
    const photo = { sha256: 'a'.repeat(64), name: 'schrank.jpg', type: 'image/jpeg' }
    expect(keysOf(fine.answer('A-03', 4))).toEqual(['level-evidence/A-03'])
    expect(keysOf(fine.answer('A-03', 5, { evidence: { depth: 'E0', items: [] } }))).toEqual(['level-evidence/A-03'])
    expect(keysOf(fine.answer('A-03', 4, { evidence: { depth: 'E0', items: ['Protokoll'] } }))).toEqual([])
    expect(keysOf(fine.answer('A-03', 4, { attachments: [photo] }))).toEqual([])
    expect(keysOf(fine.answer('A-03', 4, SEEN))).toEqual([])
  })

  it('[S29] of a MUSS that counts as met is its depth alone; a missed or unclear one claims nothing', () => {
    const told = (evidence: object) => keysOf(fine.answer('A-01', 3, evidence))
    expect(told({})).toEqual(['must-evidence/A-01'])
    expect(told({ evidence: { depth: 'E0', items: ['Foto'] } })).toEqual(['must-evidence/A-01'])
    expect(told({ evidence: { depth: 'E2' } })).toEqual([])
    expect(keysOf(fine.answer('A-01', 2))).toEqual([])
    expect(keysOf(fine.unknown('A-01'))).toEqual([])
  })
})

describe('a contradiction', () => {
  const told = fine.answer('A-03', 0)

  it('names its sides and what was answered, in the words of the questionnaire', () => {
    expect(findingsOf(told)).toMatchObject([
      { key: 'contradiction/pair', basis: 'A-02=3 A-03=0', text: { de: 'Passt nicht.' } },
    ])
  })

  it('is none with what nobody knows, what does not apply or what is out of scope', () => {
    expect(keysOf(told.unknown('A-03'), 'contradiction')).toEqual([])
    expect(keysOf(told.notApplicable('A-02', 'nein'), 'contradiction')).toEqual([])
    expect(keysOf(told.open('A-02'), 'contradiction')).toEqual([])
  })

  it('names of several possible sides those alone that hold', () => {
    const [finding] = findingsOf(fine.answer('A-04', 0).answer('A-05', 1))
    expect(finding).toMatchObject({ key: 'contradiction/either', basis: 'A-04=0 B-02=3' })
    expect(finding?.places.map(({ id }) => id)).toEqual(['A-04', 'B-02'])
  })

  it('can have a scoping question as a side', () => {
    const scoped = findingsOf(fine.scope('server', false).answer('A-02', 4, SEEN))
    expect(scoped).toMatchObject([
      { basis: 'server=false A-02=4', places: [{ kind: 'scoping' }, { kind: 'question' }] },
    ])
  })
})

describe('two views', () => {
  const visited = fine.with({ assessor: { 'A-02': { value: '1', at: AT } } })
  const settled = (view: 'answers' | 'assessor') => ({
    'A-02': { view, reason: 'gesehen', at: '2026-11-21T08:00:00Z' },
  })

  it('that differ are a finding until it is settled which one counts', () => {
    expect(findingsOf(visited)).toMatchObject([{ key: 'deviation/A-02', basis: '3 / 1' }])
    expect(keysOf(visited.with({ settled: settled('answers') }))).toEqual([])
  })

  it('that were settled are one again when an answer was changed afterwards', () => {
    const later = { assessor: { 'A-02': { value: '0', at: '2026-11-22T08:00:00Z' } }, settled: settled('answers') }
    expect(keysOf(visited.with(later))).toEqual(['deviation/A-02'])
  })

  it('are judged by the answer that counts', () => {
    const assessor = { 'A-03': { value: '0', at: AT }, 'A-01': { value: '4', at: AT } }
    const counting = { view: 'assessor' as const, reason: 'gesehen', at: '2026-11-21T08:00:00Z' }
    const told = fine.with({ assessor, settled: { 'A-03': counting, 'A-01': counting } })
    expect(keysOf(told)).toEqual(['level-evidence/A-01', 'must-evidence/A-01', 'contradiction/pair'])
  })
})

it('asks for an owner of every measure that is not finished', () => {
  const measure = (id: string, more: object) => ({
    id,
    questions: [],
    title: `Maßnahme ${id}`,
    status: 'open',
    ...more,
  })
  const measures = [
    measure('a', {}),
    measure('b', { owner: ' ' }),
    measure('c', { owner: 'IT' }),
    measure('d', { status: 'done' }),
    measure('e', { status: 'deferred' }),
  ]
  expect(keysOf(fine.with({ measures }))).toEqual(['measure-owner/a', 'measure-owner/b', 'measure-owner/e'])
})

describe('an override', () => {
  const told = fine.open('A-02').answer('A-03', 4).answer('A-05', 4)
  const draft = { reason: ' Unterlagen kommen im Januar ', by: ' ISB ' }
  const covering = (covered: Scenario, keys: readonly string[]) =>
    covered.with({
      overrides: withOverrides(
        covered.file.overrides,
        findingsOf(covered).filter(({ key }) => keys.includes(key)),
        draft,
        AT,
      ),
    })

  it('covers the findings it was given for, each with reason, role and time', () => {
    const covered = covering(told, ['level-evidence/A-03', 'level-evidence/A-05'])
    expect(covered.assessment().overrides?.['level-evidence/A-03']).toEqual({
      reason: 'Unterlagen kommen im Januar',
      by: { role: 'ISB' },
      at: AT,
      basis: 'A-03=4',
    })
    expect(gateOf(covered)).toMatchObject({ open: 1, covered: 2, groups: [{ open: 1 }, { open: 0 }] })
  })

  it('does not cover what is found later in the same group', () => {
    const later = covering(told, ['level-evidence/A-03']).answer('A-04', 5)
    expect(gateOf(later)).toMatchObject({ open: 3, covered: 1 })
  })

  it('is stale when the finding changes, and holds again when it is as it was', () => {
    const covered = covering(told, ['level-evidence/A-03'])
    const changed = findingsOf(covered.answer('A-03', 5)).find(({ key }) => key === 'level-evidence/A-03')
    expect(changed).toMatchObject({ stale: true, override: { reason: 'Unterlagen kommen im Januar' } })
    expect(gateOf(covered.answer('A-03', 5))).toMatchObject({ open: 3, covered: 0 })
    expect(gateOf(covered.answer('A-03', 5).answer('A-03', 4))).toMatchObject({ open: 2, covered: 1 })
    // words beside the level change nothing
    expect(gateOf(covered.answer('A-03', 4, { comment: 'neu' }))).toMatchObject({ covered: 1 })
  })

  it('without a reason, or from elsewhere without a basis, covers nothing', () => {
    const overrides = {
      'unanswered/A-02': { reason: ' ', at: AT, basis: 'open' },
      'level-evidence/A-03': { reason: 'x', at: AT },
    }
    expect(gateOf(told.with({ overrides }))).toMatchObject({ open: 3, covered: 0 })
    expect(overrideProblems({ reason: ' ', by: '' })).toEqual(['reason', 'by'])
    expect(overrideProblems({ reason: 'weil', by: 'ISB' })).toEqual([])
  })

  it('can be taken back', () => {
    const covered = covering(told, ['level-evidence/A-03', 'level-evidence/A-05'])
    const one = findingsOf(covered).filter(({ key }) => key === 'level-evidence/A-05')
    expect(Object.keys(withoutOverrides(covered.file.overrides, one))).toEqual(['level-evidence/A-03'])
  })
})

describe('a follow-up', () => {
  const carried = (confirmed: boolean) => ({ source: { kind: 'carried' as const, confirmed } })
  const earlier = {
    assessment: 'before',
    asOf: '2025-11-20',
    questionnaire: { id: 'sketch', version: '1.0.0', sha256: '0'.repeat(64) },
    answers: { 'A-01': { value: '3', level: 3, at: AT }, 'A-02': { value: '2', level: 2, at: AT } },
    measures: [],
  }
  const told = fine.with({ earlier })
  const seen = (date: string) => ({ evidence: { depth: 'E1' as const, date } })

  it('has findings for what nobody confirmed, changed without a reason, and for a MUSS that nobody looked at again', () => {
    const keys = keysOf(told.answer('A-01', 3, { ...SEEN, ...carried(false) }).answer('A-02', 2, carried(false)))
    expect(keys).toEqual(['unconfirmed/A-01', 'unconfirmed/A-02'])
    expect(keysOf(told.answer('A-01', 3, { ...SEEN, ...carried(true) }))).toEqual([
      'changed-reason/A-02',
      'fresh-evidence/A-01',
    ])
  })

  it('has none once it is seen, and said why', () => {
    const changed = { changed: { reason: 'Neue Software', at: AT } }
    expect(keysOf(told.answer('A-01', 3, seen('2026-01-10')).answer('A-02', 3, changed))).toEqual([])
    expect(keysOf(told.answer('A-01', 2, { ...changed, ...seen('2025-11-20') }).answer('A-02', 2))).toEqual([
      'fresh-evidence/A-01',
    ])
    // whoever does not know it has nothing to look at; what is out of scope is nobody's business
    expect(keysOf(told.unknown('A-01').answer('A-02', 2), 'fresh-evidence')).toEqual([])
  })
})

describe('an answer that rests on a provider', () => {
  const template = {
    ...exampleTemplate,
    answers: { 'A-02': { value: '3', level: 3, depth: 'E0' as const, basis: 'a' } },
  }
  const told = fine.with({ templates: { rz: template }, audit: { asOf: '2026-11-20' } })
  const accepted = (basis: string) => told.answer('A-02', 3, { template: { from: 'rz', basis, at: AT } })

  it('is found once the provider says something else, or said it more than a year before', () => {
    expect(keysOf(accepted('a'))).toEqual([])
    expect(keysOf(accepted('before'))).toEqual(['provider-outdated/A-02'])
    expect(keysOf(accepted('a').with({ audit: { asOf: '2027-10-01' } }))).toEqual([])
    expect(keysOf(accepted('a').with({ audit: { asOf: '2027-10-02' } }))).toEqual(['provider-outdated/A-02'])
    expect(keysOf(told.answer('A-02', 2))).toEqual([])
  })
})
