import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords, foldText, rangesOf } from './foldText.ts'

test.each([
  ['Prüfung', 'PRUEFUNG'],
  ['Prüfung', 'prufung'],
  ['Maßnahme', 'massnahme'],
  ['Café', 'cafe'],
  ['Über', 'ueber'],
  ['neue', 'neü'],
  ['Kurz-Check', 'kurzcheck'],
  ['don’t', "don't"],
  ['don’t', 'dont'],
])('%s and %s are the same to the search', (a, b) => {
  expect(foldText(a).text).toBe(foldText(b).text)
})

test('what is marked are characters of the original', () => {
  const text = 'Die Maßnahme und die Prüfung'
  const marked = (query: string) => rangesOf(text, foldedWords(query)).map(([from, to]) => text.slice(from, to))
  expect(marked('massn')).toEqual(['Maßn'])
  expect(marked('pruef die')).toEqual(['Die', 'die', 'Prüf'])
  expect(marked('fehlt')).toEqual([])
  expect(marked('- „')).toEqual([])
})

test('ranges are in order, apart from each other and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, words) => {
      let end = -1
      for (const [from, to] of rangesOf(text, words.flatMap(foldedWords))) {
        expect(from).toBeGreaterThan(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        end = to
      }
    }),
  )
})
