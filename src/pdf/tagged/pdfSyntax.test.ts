import { describe, expect, it } from 'vitest'
import { infoString, number, textString } from './pdfSyntax.ts'

describe('a text in a PDF', () => {
  it('is a literal while it is ASCII, with its delimiters escaped', () => {
    expect(textString('a(b)\\c')).toBe('(a\\(b\\)\\\\c)')
  })

  it('is hexadecimal UTF-16 otherwise', () => {
    expect(textString('ä–😀')).toBe('<FEFF00E42013D83DDE00>')
    expect(textString('a\nb')).toBe('<FEFF0061000A0062>')
  })
})

describe('a text in jsPDF’s /Info', () => {
  it('contains no byte 0x0D, which would turn into 0x0A there', () => {
    // U+010D č, U+0D05 (Malayalam)
    expect(infoString('Drječin')).toBe('Drjec\u030cin')
    expect(infoString('a\u0d05')).toBe('a?')
    expect(infoString('Königsgrün Łódź')).toBe('Königsgrün Łódź')
  })
})

it('a number has at most three decimals', () => {
  expect([1 / 3, 2, -0.0001, 841.89].map(number)).toEqual(['0.333', '2', '0', '841.89'])
})
