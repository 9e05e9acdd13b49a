import { expect, test } from 'vitest'
import { LANGUAGES } from '../../i18n/catalogue.ts'
import { helpTexts } from '../../i18n/help.ts'
import { findSections } from './findSections.ts'
import { foldedWords, rangesOf } from './foldText.ts'
import { SECTIONS } from './sections.ts'

test('what stands in a title comes first', () => {
  const [first] = findSections('Privates Fenster', 'de')
  expect(first?.section.topic).toBe('speicherung')
  expect(first?.title).toBe('Privates Fenster')
})

test.each(['Maßnahme', 'massnahme', 'MASSNAHME', 'maßnahme '])('%j finds the same', (query) => {
  expect(findSections(query, 'de')).toEqual(findSections('Massnahme', 'de'))
})

test.each(['Rückgängig', 'rueckgaengig', 'ruckgangig'])('%s finds the same', (query) => {
  const titles = findSections(query, 'de').map(({ title }) => title)
  expect(titles).toContain('Wie mache ich etwas rückgängig?')
  expect(titles).toEqual(findSections('rückgängig', 'de').map(({ title }) => title))
})

test('every word must occur, in the language of the screen', () => {
  expect(findSections('Passwort vergessen', 'de').length).toBeGreaterThan(0)
  expect(findSections('Passwort zzzz', 'de')).toEqual([])
  expect(findSections('Arbeitsdatei', 'en')).toEqual([])
  expect(findSections(' ', 'de')).toEqual([])
})

test('every section is found by its own title, and excerpts show what was found', () => {
  for (const language of LANGUAGES)
    for (const section of SECTIONS.filter(({ heading }) => heading)) {
      const query = section.heading?.[language] ?? ''
      const found = findSections(query, language)
      expect(found.map((each) => each.section)).toContain(section)
    }
  for (const { section, title, excerpt } of findSections('datei', 'de')) {
    const shown = `${helpTexts.de[section.topic]} ${title} ${excerpt}`
    expect(rangesOf(shown, foldedWords('datei')).length, title).toBeGreaterThan(0)
    expect(excerpt.length).toBeLessThan(260)
  }
})
