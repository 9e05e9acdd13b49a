import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrapText.ts'

/** Every character one unit wide. */
const wrap = (text: string, width: number) => wrapText(text, width, (part) => part.length)

describe('lines break', () => {
  it('at spaces, and keep the space that tagged text needs', () => {
    expect(wrap('eins zwei drei', 10)).toEqual(['eins zwei ', 'drei'])
  })

  it('after a hyphen or slash inside a word', () => {
    expect(wrap('Haupt-/Finanzausschuss', 15)).toEqual(['Haupt-/', 'Finanzausschuss'])
    expect(wrap('IT-Sicherheitsbericht', 18)).toEqual(['IT-', 'Sicherheitsbericht'])
    expect(wrap('Rat und/oder Ausschuss', 9)).toEqual(['Rat und/', 'oder ', 'Ausschuss'])
  })

  it('not where a hyphen or slash belongs to what follows', () => {
    expect(wrap('die E-Mail', 7)).toEqual(['die ', 'E-Mail'])
    expect(wrap('von -5 Grad', 5)).toEqual(['von ', '-5 ', 'Grad'])
    expect(wrap('rund 24/7', 8)).toEqual(['rund ', '24/7'])
    expect(wrap('die Musterland-IT', 15)).toEqual(['die ', 'Musterland-IT'])
    expect(wrap('71\u00a0% von', 5)).toEqual(['71\u00a0% ', 'von'])
  })

  it('anywhere in a word that is wider than the line', () => {
    expect(wrap('a Donaudampfschiff', 6)).toEqual(['a ', 'Donaud', 'ampfsc', 'hiff'])
    expect(wrap('abc', 0.5)).toEqual(['a', 'b', 'c'])
  })

  it('where the writer broke them, empty lines included', () => {
    expect(wrap('eins\nzwei\n\ndrei', 9)).toEqual(['eins ', 'zwei ', ' ', 'drei'])
  })

  it('in an empty text into one empty line', () => {
    expect(wrap('', 9)).toEqual([''])
    expect(wrap('   ', 9)).toEqual([''])
  })
})

describe('for every text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '-', '/', '\n', '5') })

  it('no line but its last space is wider than allowed', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, width) => {
        for (const line of wrap(text, width)) expect(line.trimEnd().length).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('the lines together are the text with single spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const flat = (part: string) => part.replace(/\s+/g, ' ').trim()
        expect(flat(wrap(text, width).join(''))).toBe(flat(text))
      }),
    )
  })
})
