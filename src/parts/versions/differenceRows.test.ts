import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { arbitraryNewerVersion } from '../../../tests/versions/arbitraryVersions.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import { parseQuestionnaire } from '../../core/questionnaire/parse.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { questionChanges } from '../../core/versions/questionChanges.ts'
import type { PlacedQuestion } from '../../core/versions/questionFields.ts'
import { type Language, textsIn } from '../../i18n/catalogue.ts'
import { questionTexts } from '../../i18n/question.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { differenceRows, questionRows } from './differenceRows.ts'
import { questionnaireRows } from './questionnaireRows.ts'

interface Json {
  [key: string]: unknown
}

const FILE = readFileSync('tests/files/questionnaires/kitchen-sink.json', 'utf8')
const OLD = read(() => {})

/** The kitchen sink with its question ORG-01 changed by hand; `whole` is all of it. */
function read(edit: (question: Json, whole: Json) => void): Questionnaire {
  const json: Json & { domains: { questions: Json[] }[] } = JSON.parse(FILE)
  const question = json.domains.flatMap(({ questions }) => questions).find(({ id }) => id === 'ORG-01')
  edit(question ?? {}, json)
  return accepted(parseQuestionnaire(json, new Map()))
}

const saysIn = (language: Language) => ({
  t: textsIn(questionChangeTexts, language),
  ofQuestion: textsIn(questionTexts, language),
  language,
})

function place(questionnaire: Questionnaire, id = 'ORG-01'): PlacedQuestion {
  const found = placesOf(questionnaire).get(id)
  if (!found) throw new Error(id)
  return { ...found, questionnaire }
}

/** 'Gewicht: 3 | 1' */
function rows(to: Questionnaire, language: Language = 'de'): string[] {
  return differenceRows(place(OLD), place(to), saysIn(language)).map(
    ({ name, before, after }) => `${name}: ${before?.text ?? '–'} | ${after?.text ?? '–'}`,
  )
}

describe('a row for every field that differs', () => {
  test('none where nothing does', () => {
    expect(rows(OLD)).toEqual([])
  })

  test.each<[string, (question: Json) => void, string[]]>([
    ['weight', (question) => Object.assign(question, { weight: 1 }), ['Gewicht: 3 | 1']],
    ['target', (question) => Object.assign(question, { target: 5 }), ['Zielstufe: 4 | 5']],
    ['rank', (question) => Object.assign(question, { rank: 77 }), ['Rang: 1 | 77']],
    ['must', (question) => Object.assign(question, { must: false }), ['Mindestanforderung: ja | nein']],
    [
      'when',
      (question) => Object.assign(question, { when: { all: [{ scope: 'server' }, { not: { scope: 'schools' } }] } }),
      [
        'Wird gefragt: immer | wenn gilt: Vorfrage server mit „ja“ beantwortet und nicht (Vorfrage schools mit „ja“ beantwortet)',
      ],
    ],
    ['ask', (question) => Object.assign(question, { ask: ['it'] }), ['Wen man fragt: Leitung\nISB | IT']],
    ['measure', (question) => Object.assign(question['measure'] as Json, { cost: 'high' }), ['Kosten: gering | hoch']],
    [
      'evidence',
      (question) => (question['evidence'] as unknown[]).pop(),
      ['Nachweise: Bestellungsschreiben\nGeschäftsverteilungsplan | Bestellungsschreiben'],
    ],
    [
      'references',
      (question) => Object.assign(question['references'] as Json, { 'cis-8.1': ['14.2'] }),
      ['Bezüge: CIS Controls: 14.1 | 14.2'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(rows(read(edit))).toEqual(expected)
  })

  test('of criteria and levels those that differ, each by its name; what has gone stands where it stood', () => {
    const to = read((question) => {
      const [a, , ...rest] = question['criteria'] as Json[]
      question['criteria'] = [
        { ...a, kind: 'more' },
        ...rest,
        { id: 'z', kind: 'core', text: { de: 'Neu', en: 'New' } },
      ]
      Object.assign((question['levels'] as { 3: Json })[3], { de: 'Alles da' })
    })
    expect(rows(to)).toEqual([
      'Art von Kriterium a: nötig für Stufe 3 | darüber hinaus',
      'Kriterium b (nötig für Stufe 3): Der Zeitanteil ist festgelegt. | –',
      'Kriterium z (nötig für Stufe 3): – | Neu',
      'Stufe 3 – umgesetzt: Benannt, mit Aufgaben, Zeit und Vertretung. | Alles da',
    ])
  })
})

test('where only the translation differs, it is shown in its language', () => {
  const to = read((question) => Object.assign(question['text'] as Json, { en: 'Do you rehearse?' }))
  const [row] = differenceRows(place(OLD), place(to), saysIn('de'))
  expect(row?.after).toEqual({ text: 'Do you rehearse?', lang: 'en' })
  expect(differenceRows(place(OLD), place(to), saysIn('en'))[0]?.after).toEqual({ text: 'Do you rehearse?' })
})

test('a question that stands alone tells what it asks and how it counts', () => {
  const names = questionRows(place(OLD), saysIn('en')).map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['Question', 'Help', 'Level 3 – in place', 'Minimum requirement', 'Weight']),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('what differs around the questions', () => {
  const to = read((_, whole) => {
    const [first] = whole['scoping'] as { text: Json }[]
    if (first) first.text = { de: 'Andere Vorfrage?', en: 'Another one?' }
    whole['target'] = 5
  })
  expect(questionnaireRows(OLD, OLD, saysIn('de'))).toEqual([])
  expect(questionnaireRows(OLD, to, saysIn('de')).map(({ name }) => name)).toEqual([
    'Zielstufe für alle Fragen',
    'Vorfrage server',
  ])
})

test('there is something to see exactly where the comparison found something', () => {
  fc.assert(
    fc.property(arbitraryNewerVersion(OLD), ({ questionnaire }) => {
      for (const { before, after, details, kind } of questionChanges(OLD, questionnaire)) {
        const [older, newer] = [before[0], after[0]]
        if (!details || !older || !newer) continue
        const found = differenceRows(place(OLD, older.id), place(questionnaire, newer.id), saysIn('de'))
        const moved = kind === 'moved' || older.id !== newer.id
        expect(found.length > 0).toBe(details.length > 0 || moved)
      }
    }),
    { seed: 2026, numRuns: 40 },
  )
})
