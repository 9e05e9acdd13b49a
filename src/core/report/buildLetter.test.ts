import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped } from '../../../tests/content/openShipped.ts'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'
import { evidenceWords, letterText } from '../../i18n/letterText.ts'
import { buildLetter, letterCandidates } from './buildLetter.ts'
import type { LetterChoices } from './providerLetter.ts'

const fullCheck = openShipped(FULL_CHECK)
const small = sketch({ BAK: [{ must: true }, {}, { when: { scope: 'server' } }], NET: [{}, {}] })
const CHOICES: LetterChoices = {
  questions: [],
  addressee: 'Rechenzentrum Mitte\nAm Markt 1',
  sender: 'IT-Leitung',
  deadline: '2027-01-15',
  lang: 'de',
  date: '2026-12-01',
}

function letterOf(told: ReturnType<typeof scenario>, choices: Partial<LetterChoices> = {}) {
  const { questionnaire } = told
  const questions = letterCandidates(questionnaire, told.assessment()).map(({ state }) => state.question.id)
  const input = { questionnaire, assessment: told.assessment(), fingerprint: null }
  return buildLetter(input, { ...CHOICES, questions, ...choices })
}

describe('what can be asked', () => {
  const candidates = (told: ReturnType<typeof scenario>) =>
    letterCandidates(told.questionnaire, told.assessment()).map(({ state, reason }) => [state.question.id, reason])

  it('[S2] what is unknown, and what a provider does alone or shares in, in questionnaire order', () => {
    const told = scenario(small)
      .answer('NET-02', 3, { performedBy: 'shared' })
      .answer('NET-01', 3, { performedBy: 'self' })
      .answer('BAK-02', 1, { performedBy: 'provider' })
      .unknown('BAK-01')
    expect(candidates(told)).toEqual([
      ['BAK-01', 'unknown'],
      ['BAK-02', 'performed'],
      ['NET-02', 'performed'],
    ])
  })

  it('[S3] [S4] nothing that is open, not applicable or out of scope', () => {
    const told = scenario(small).unknown('BAK-03').scope('server', false).notApplicable('NET-01', 'kein Netz')
    expect(candidates(told)).toEqual([])
  })
})

describe('the letter', () => {
  const told = scenario(fullCheck)
    .with({ municipality: { name: 'Musterstadt' } })
    .unknown('BAK-02')
    .unknown('BAK-04')
    .answer('ORG-01', 1, { performedBy: 'provider', comment: 'sehr geheim' })

  it('numbers its points through, grouped by Themenfeld, with what would answer them', () => {
    const letter = letterOf(told)
    expect(letter.domains.map(({ points }) => points.map(({ number, id }) => [number, id]))).toEqual([
      [[1, 'ORG-01']],
      [
        [2, 'BAK-02'],
        [3, 'BAK-04'],
      ],
    ])
    const [point] = letter.domains[1]?.points ?? []
    expect(point?.evidence.length).toBeGreaterThan(0)
    expect(point && evidenceWords(point, 'de')).toMatch(/^Als Nachweis hilft zum Beispiel: /)
  })

  it('asks only what was chosen and can still be asked, and never tells an answer', () => {
    const letter = letterOf(told, { questions: ['BAK-04', 'ORG-02', 'gone'] })
    expect(letter.domains.flatMap(({ points }) => points.map(({ number, id }) => [number, id]))).toEqual([
      [1, 'BAK-04'],
    ])
    const whole = JSON.stringify(letterOf(told)) + letterText(letterOf(told))
    expect(whole).not.toContain('geheim')
    expect(whole).not.toMatch(/weiß nicht|ansatzweise/)
  })

  it('reads like a letter', () => {
    const text = letterText(letterOf(told, { questions: ['BAK-02'] }))
    expect(text.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
      'Rechenzentrum Mitte',
      '1. Dezember 2026',
      'Bitte um Auskunft zur IT-Sicherheit',
      'Sehr geehrte Damen und Herren,',
      expect.stringContaining('Einen Punkt können wir ohne Sie nicht sicher beantworten.'),
      expect.stringContaining('meint darin unsere Verwaltung'),
      'Datensicherung und Wiederherstellung',
      expect.stringMatching(/^1\. Gibt es mindestens eine Sicherung.*\(BAK-02\)$/),
      'Wir bitten um Ihre Antwort bis zum 15. Januar 2027.',
      expect.stringContaining('verschlüsselt'),
      'Vielen Dank für Ihre Unterstützung.',
      'Mit freundlichen Grüßen',
    ])
    expect(text.endsWith('Mit freundlichen Grüßen\nIT-Leitung\nMusterstadt\n')).toBe(true)
    expect(text).not.toMatch(/\{\w+\}|null|undefined/)
  })

  it('leaves out what nobody filled in', () => {
    const text = letterText(letterOf(told, { addressee: ' ', sender: '', deadline: null }))
    expect(text).toMatch(/^1\. Dezember 2026\n\n/)
    expect(text).toContain('3 Punkte können wir')
    expect(text).not.toContain('bis zum')
    expect(text.endsWith('Mit freundlichen Grüßen\nMusterstadt\n')).toBe(true)
  })

  it('is English where English is chosen, and names the language of what is not translated', () => {
    const text = letterText(letterOf(told, { lang: 'en' }))
    expect(text).toContain('Please reply by 15 January 2027.')
    expect(text).not.toMatch(/[äöüß]/)
    const german = letterOf(scenario(small).unknown('BAK-01'), { lang: 'en' })
    expect(german.domains[0]?.points[0]?.question).toEqual({ text: 'Frage BAK-01?', lang: 'de' })
  })
})
