import type { Language } from '../../i18n/catalogue.ts'
import { helpTexts } from '../../i18n/help.ts'
import { foldedWords, foldText, rangesOf } from './foldText.ts'
import { SECTIONS, type Section } from './sections.ts'

export interface Found {
  readonly section: Section
  readonly title: string
  /** around the first word that was found; the beginning where only the title has it */
  readonly excerpt: string
}

/** Characters before and after what was found. */
const BEFORE = 60
const AFTER = 140

/** Sections that contain every word in title, topic or text: those with them in the title first, else in the order of the manual. */
export function findSections(query: string, language: Language): readonly Found[] {
  const words = foldedWords(query)
  if (words.length === 0) return []
  return SECTIONS.map((section) => ({ section, place: placeIn(section, words, language) }))
    .filter(({ place }) => place < NOWHERE)
    .toSorted((a, b) => a.place - b.place)
    .map(({ section }) => ({
      section,
      title: titleOf(section, language),
      excerpt: excerptOf(section, words, language),
    }))
}

const NOWHERE = 3

function titleOf({ heading, topic }: Section, language: Language): string {
  return heading ? heading[language] : helpTexts[language][topic]
}

/** 0 all words in the title, 1 some of them, 2 only in the text */
function placeIn(section: Section, words: readonly string[], language: Language): number {
  const title = foldText(titleOf(section, language)).text
  if (words.every((word) => title.includes(word))) return 0
  const topic = helpTexts[language][section.topic]
  const all = foldText([topic, titleOf(section, language), ...textsOf(section, language)].join('\n')).text
  if (!words.every((word) => all.includes(word))) return NOWHERE
  return words.some((word) => title.includes(word)) ? 1 : 2
}

function textsOf({ passages }: Section, language: Language): readonly string[] {
  return passages.map((passage) => passage[language])
}

function excerptOf(section: Section, words: readonly string[], language: Language): string {
  const texts = textsOf(section, language)
  const text = texts.find((each) => rangesOf(each, words).length > 0) ?? texts[0] ?? ''
  const first = rangesOf(text, words)[0]?.[0] ?? 0
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const end = from + BEFORE + AFTER
  const to = end >= text.length ? text.length : text.lastIndexOf(' ', end)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
