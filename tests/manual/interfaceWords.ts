import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

type Texts = Readonly<Record<'de' | 'en', Readonly<Record<string, string | { one: string; other: string }>>>>

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

/**
 * Expects that what a German text quotes („Als Datei sichern“) is an entry of a German catalogue, and that the English text beside it
 * quotes the same entry in English.
 * @param spoken quoted, but no words of the interface
 */
export function expectQuotesExist({ de, en }: Localized, spoken: readonly string[] = []): void {
  const english = quotedIn(en)
  for (const quoted of quotedIn(de)) {
    if (spoken.includes(quoted)) continue
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
export function quotedIn(text: string): readonly string[] {
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
  return ['kurz-check', 'it-check-kommunen'].map((id) => readNewest(id).title)
}

interface Read {
  readonly title: Localized
  readonly domains: readonly { readonly questions: readonly { readonly weight: number }[] }[]
}

export function readNewest(id: string): Read {
  const { questionnaires } = JSON.parse(readFileSync('questionnaires/index.json', 'utf8')) as {
    questionnaires: { file: string }[]
  }
  const file = questionnaires
    .map((entry) => entry.file)
    .filter((name) => name.startsWith(`${id}/`))
    .at(-1)
  return JSON.parse(readFileSync(`questionnaires/${file}`, 'utf8')) as Read
}
