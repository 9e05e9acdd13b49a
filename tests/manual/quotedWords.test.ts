import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { secondsFor, secondsPerQuestion } from '../../src/core/visit/estimate.ts'
import { SECTIONS } from '../../src/screens/help/sections.ts'

/**
 * What the help quotes is what stands on the screen: „Als Datei sichern“ in a German text is an entry of a German catalogue, and the
 * English text beside it quotes the same entry in English. A button that gets another name fails here until the help follows.
 */

type Texts = Readonly<Record<'de' | 'en', Readonly<Record<string, string | { one: string; other: string }>>>>

/** Quoted, but no words of the interface. */
const SPOKEN = [
  'Downloads',
  'age',
  'nein',
  'ja',
  'teilweise',
  'Leitung Hauptamt',
  'Weg in die Basis-Absicherung',
  'Und was sagt der Grundschutz dazu?',
  'Gewicht mal Stufe',
  // a Themenfeld that exists in the example only
  'Datensicherung',
  // the menu of an assessment, named with it
  'Weitere Aktionen',
  // the beginning of longer names
  'Mehr',
  'Erledigt',
  // the end of a name
  'nicht geklärt',
  // in the case that the sentence asks for
  'Ersten Schritte',
  'Ersten Schritten',
  'Zu erledigen',
  // words that stand in for a row of answers
  'später',
  'Widerspruch',
  'gemeinsam bestätigt',
]

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../src/i18n/*.ts', '!../../src/i18n/*.test.ts'],
  {
    eager: true,
  },
)
const catalogues = Object.values(modules)
  .flatMap((exports) => Object.values(exports))
  .filter((value): value is Texts => isTexts(value))

/** English names by German ones, in small letters: a sentence may begin with them. */
const names = new Map<string, Set<string>>()
for (const { de, en } of catalogues)
  for (const [key, entry] of Object.entries(de)) add(formsOf(entry), formsOf(en[key] ?? ''))
for (const title of titlesOfQuestionnaires()) add([title.de], [title.en])

test.each(SECTIONS.map((section) => [`${section.topic}: ${section.heading?.de ?? ''}`, section] as const))(
  '%s quotes words that exist',
  (_, { heading, passages }) => {
    for (const { de, en } of [...(heading ? [heading] : []), ...passages]) {
      const english = quotedIn(en)
      for (const quoted of quotedIn(de)) {
        if (SPOKEN.includes(quoted)) continue
        const known = names.get(quoted.toLowerCase())
        expect.soft(known, `„${quoted}“ is no word of the German interface`).toBeDefined()
        const expected = [...(known ?? [])]
        expect
          .soft(
            english.some((word) => expected.includes(word.toLowerCase())),
            `“${english.join('”, “')}” should have ${expected.join(' or ')} for „${quoted}“`,
          )
          .toBe(true)
      }
    }
  },
)

test('what counts as spoken is still quoted somewhere', () => {
  const quoted = new Set(
    SECTIONS.flatMap(({ heading, passages }) => [heading, ...passages]).flatMap((p) => quotedIn(p?.de ?? '')),
  )
  expect(SPOKEN.filter((word) => !quoted.has(word))).toEqual([])
})

test('the numbers of questions are those of the newest questionnaires', () => {
  const text = SECTIONS.flatMap(({ passages }) => passages.map(({ de }) => de)).join('\n')
  const [short, full] = ['kurz-check', 'it-check-kommunen'].map(newest)
  expect(text).toContain(`Der Kurz-Check hat ${short?.questions} Fragen`)
  expect(text).toContain(`Der vollständige Check hat ${full?.questions} Fragen in ${full?.domains} Themenfeldern`)
  expect(text).toContain(`Für alle ${full?.questions} Fragen sind das rund acht Stunden`)
  expect(Math.round(full?.hours ?? 0)).toBe(8)
})

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value && typeof value.de === 'object'
}

/** 'Alle {count} Vorschläge' is named without its numbers nowhere in the help, so an entry with placeholders counts as it stands. */
function formsOf(entry: string | { one: string; other: string }): readonly string[] {
  return typeof entry === 'string' ? [entry] : [entry.one, entry.other]
}

function add(german: readonly string[], english: readonly string[]): void {
  for (const name of german) {
    const known = names.get(name.toLowerCase()) ?? new Set()
    for (const word of english) known.add(word.toLowerCase())
    names.set(name.toLowerCase(), known)
  }
}

/** Within quotes the interface's own quotes are single ones. */
function quotedIn(text: string): readonly string[] {
  const inner = (word: string) => word.replace(/‚([^‘]+)‘/g, '„$1“')
  const german = [...text.matchAll(/„([^“]+)“/g)].map(([, word]) => inner(word ?? ''))
  if (german.length > 0) return german
  return [...text.matchAll(/“([^”]+)”/g)].map(([, word]) => (word ?? '').replace(/‘([^’]+)’/g, '“$1”'))
}

interface Localized {
  readonly de: string
  readonly en: string
}

function titlesOfQuestionnaires(): readonly Localized[] {
  return ['kurz-check', 'it-check-kommunen'].map((id) => read(id).title)
}

interface Read {
  readonly title: Localized
  readonly domains: readonly { readonly questions: readonly { readonly weight: number }[] }[]
}

function read(id: string): Read {
  const { questionnaires } = JSON.parse(readFileSync('questionnaires/index.json', 'utf8')) as {
    questionnaires: { file: string }[]
  }
  const file = questionnaires
    .map((entry) => entry.file)
    .filter((name) => name.startsWith(`${id}/`))
    .at(-1)
  return JSON.parse(readFileSync(`questionnaires/${file}`, 'utf8')) as Read
}

/** `hours`: of interviews, as the interview mode plans them while it knows no pace. */
function newest(id: string) {
  const { domains } = read(id)
  const questions = domains.flatMap((domain) => domain.questions)
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question, secondsPerQuestion(null)), 0)
  return { questions: questions.length, domains: domains.length, hours: seconds / 3600 }
}
