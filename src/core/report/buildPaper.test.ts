import { describe, expect, it } from 'vitest'
import { openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import { buildPaper, rolesAsked } from './buildPaper.ts'
import type { Paper, PaperChoices } from './paper.ts'

const EMPTY: PaperChoices = { questions: 'all', role: null, help: false, filled: false, lang: 'de', date: '2026-12-01' }

const kurzCheck = openShipped(SHORT_CHECK)
const small = sketch({
  BAK: [{ must: true, criteria: ['core', 'more'] }, { when: { scope: 'server' } }, { top: 3 }],
  NET: [{ when: { scope: 'server' } }],
})

function paperOf(told: ReturnType<typeof scenario>, choices: Partial<PaperChoices> = {}): Paper {
  const { questionnaire } = told
  return buildPaper({ questionnaire, assessment: told.assessment(), fingerprint: null }, { ...EMPTY, ...choices })
}

function idsOf(paper: Paper): string[] {
  return paper.domains.flatMap(({ questions }) => questions.map(({ id }) => id))
}

function questionOf(paper: Paper, id: string) {
  const found = paper.domains.flatMap(({ questions }) => questions).find((question) => question.id === id)
  if (!found) throw new Error(`${id} is not on paper`)
  return found
}

describe('which questions are on paper', () => {
  it('all that are in scope, with the numbers of the screen; a Themenfeld without any is left out', () => {
    const paper = paperOf(scenario(small).scope('server', false))
    expect(idsOf(paper)).toEqual(['BAK-01', 'BAK-03'])
    expect(paper.domains.map(({ title }) => title.text)).toEqual(['BAK'])
    expect(questionOf(paper, 'BAK-03').number).toBe(2)
    expect(paper.questions).toBe(2)
    expect(idsOf(paperOf(scenario(small)))).toEqual(['BAK-01', 'BAK-02', 'BAK-03', 'NET-01'])
  })

  it('only open ones [S3]: "unknown" is an answer, "not applicable" without a reason is none', () => {
    const told = scenario(small).answer('BAK-01', 3).unknown('BAK-02').notApplicable('BAK-03')
    expect(idsOf(paperOf(told, { questions: 'open' }))).toEqual(['BAK-03', 'NET-01'])
    expect(questionOf(paperOf(told, { questions: 'open' }), 'BAK-03').number).toBe(3)
    expect(idsOf(paperOf(told.answerRest(2).notApplicable('BAK-03', 'gibt es nicht'), { questions: 'open' }))).toEqual(
      [],
    )
  })

  it('only those that a role is to be asked, all or open ones', () => {
    const told = scenario(kurzCheck)
    const asked = questionsOf(kurzCheck).filter(({ ask }) => ask?.includes('leitung'))
    const paper = paperOf(told, { role: 'leitung' })
    expect(idsOf(paper)).toEqual(asked.map(({ id }) => id))
    expect(paper.role).toEqual({ text: 'Verwaltungsleitung', lang: null })
    const [first] = asked
    const open = paperOf(told.answer(first?.id ?? '', 3), { role: 'leitung', questions: 'open' })
    expect(idsOf(open)).toEqual(asked.slice(1).map(({ id }) => id))
    expect(idsOf(paperOf(told, { role: 'nobody' }))).toEqual([])
  })

  it('roles to choose from are those that some question names', () => {
    expect(rolesAsked(kurzCheck).map(({ id }) => id)).toEqual((kurzCheck.roles ?? []).map(({ id }) => id))
    const [domain] = kurzCheck.domains
    const one = { ...kurzCheck, domains: domain ? [domain] : [] }
    expect(rolesAsked(one).map(({ id }) => id)).not.toContain('gebaeude')
    expect(rolesAsked(small)).toEqual([])
  })
})

describe('an empty paper', () => {
  it('has every answer and criterion, none of them ticked, and nothing that was written', () => {
    const told = scenario(small)
      .answer('BAK-01', 4, { comment: 'geheim', criteria: { a: true } })
      .unknown('BAK-02')
    const paper = paperOf(told)
    const question = questionOf(paper, 'BAK-01')
    expect(question.levels.map(({ level, ticked }) => [level, ticked])).toEqual(
      [0, 1, 2, 3, 4, 5].map((level) => [level, false]),
    )
    expect(question.criteria.map(({ kind, ticked }) => [kind, ticked])).toEqual([
      ['core', false],
      ['more', false],
    ])
    expect([question.must, question.unknown, question.notApplicable, question.remarks]).toEqual([
      true,
      false,
      false,
      null,
    ])
    expect(questionOf(paper, 'BAK-02').unknown).toBe(false)
    expect(JSON.stringify(paper)).not.toContain('geheim')
  })
})

describe('a filled paper', () => {
  it('has the answer ticked, the criteria and what was written', () => {
    const more = { comment: ' Band im Tresor. ', by: { role: 'IT' }, assignee: 'ISB', followUp: '2027-01-31' }
    const told = scenario(small).answer('BAK-01', 4, { ...more, performedBy: 'provider', criteria: { b: true } })
    const question = questionOf(paperOf(told, { filled: true }), 'BAK-01')
    expect(question.levels.filter(({ ticked }) => ticked).map(({ level }) => level)).toEqual([4])
    expect(question.criteria.map(({ ticked }) => ticked)).toEqual([false, true])
    expect(question.remarks).toEqual({
      comment: 'Band im Tresor.',
      by: 'IT',
      reason: '',
      confirmed: null,
      assignee: 'ISB',
      followUp: '2027-01-31',
      performedBy: 'provider',
      awaits: null,
    })
  })

  it('[S3] gives the reason while it says "not applicable", and what a MUSS still waits for', () => {
    const told = scenario(small).notApplicable('BAK-01', 'Es gibt keine Daten').notApplicable('BAK-03', 'Kein Netz')
    const filled = (scene: typeof told, id: string) => questionOf(paperOf(scene, { filled: true }), id)
    expect(filled(told, 'BAK-01')).toMatchObject({
      notApplicable: true,
      remarks: { reason: 'Es gibt keine Daten', awaits: 'unclear', confirmed: null },
    })
    expect(filled(told, 'BAK-03').remarks?.awaits).toBe(null)
    expect(filled(told.confirm('BAK-01', 'Leitung'), 'BAK-01').remarks).toMatchObject({
      awaits: null,
      confirmed: { role: 'Leitung' },
    })
    const changed = told.answer('BAK-01', 3, { reason: 'Es gibt keine Daten' })
    expect(filled(changed, 'BAK-01').remarks).toMatchObject({ reason: '', awaits: null })
  })

  it('[S6] says where an answer was carried over and not confirmed', () => {
    const carried = (confirmed: boolean) =>
      questionOf(
        paperOf(scenario(small).answer('BAK-01', 3, { source: { kind: 'carried', confirmed } }), { filled: true }),
        'BAK-01',
      ).remarks?.awaits
    expect([carried(false), carried(true)]).toEqual(['carried', null])
  })

  it('of a question that nobody answered has remarks without words', () => {
    expect(questionOf(paperOf(scenario(small), { filled: true }), 'BAK-01').remarks).toMatchObject({
      comment: '',
      awaits: null,
    })
  })
})

describe('help', () => {
  it('is what the screen offers, with the roles by name', () => {
    const [source] = questionsOf(kurzCheck)
    const question = questionOf(paperOf(scenario(kurzCheck), { help: true }), source?.id ?? '')
    expect(question.help?.help?.text).toBe(source?.help?.['de'])
    expect(question.help?.why?.text).toBe(source?.why?.['de'])
    expect(question.help?.ask.map(({ text }) => text)).toContain('Verwaltungsleitung')
    expect(question.help?.evidence).toHaveLength(source?.evidence?.length ?? 0)
  })

  it('is missing where it is not wanted or the questionnaire has none', () => {
    expect(questionOf(paperOf(scenario(kurzCheck)), 'ORG-01').help).toBe(null)
    expect(questionOf(paperOf(scenario(small), { help: true }), 'BAK-01').help).toBe(null)
  })
})

describe('languages', () => {
  it('are those of the paper, and named where a text is not translated', () => {
    const english = paperOf(scenario(kurzCheck), { lang: 'en' })
    expect(english.questionnaire.title).toEqual({ text: kurzCheck.title['en'], lang: null })
    const german = paperOf(scenario(small), { lang: 'en' })
    expect(questionOf(german, 'BAK-01').text).toEqual({ text: 'Frage BAK-01?', lang: 'de' })
  })

  it('leave the name of a level to whoever draws it', () => {
    expect(questionOf(paperOf(scenario(small)), 'BAK-03').levels.map(({ label }) => label)).toEqual([null, null, null])
    const [option] = questionOf(paperOf(scenario(kurzCheck)), 'ORG-01').levels
    expect(option?.label).toEqual({ text: 'nein', lang: null })
  })
})
