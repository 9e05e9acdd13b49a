import { describe, expect, it } from 'vitest'
import { cleanText, REPLACEMENT } from './cleanText.ts'

/** A font with ASCII, Latin-1 letters and the no-break space. */
function clean(text: string): { text: string; replaced: string[] } {
  const replaced: string[] = []
  const cleaned = cleanText(text, {
    canDraw: (character) => /^[\x20-\x7e\u00a0-\u00ff→]$/.test(character),
    onReplaced: (character) => replaced.push(character),
  })
  return { text: cleaned, replaced }
}

describe('a text is prepared for the font', () => {
  it.each([
    ['tabs become spaces', 'A\tB', 'A    B'],
    ['all kinds of line breaks become one', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['narrow no-break spaces stay no-break', '10\u202f000\u2007€'.replace('€', 'x'), '10\u00a0000\u00a0x'],
    ['other spaces become plain', 'a\u2003b\u2009c\u3000d', 'a b c d'],
    ['soft hyphens, joiners and direction marks vanish', 'weich\u00adtrennung\u200b\u202e\ufeff', 'weichtrennung'],
    ['special hyphens become plain', 'E\u2011Mail\u2010', 'E-Mail-'],
    ['decomposed letters are composed', 'u\u0308ber', 'über'],
    ['ligatures and full-width letters get their plain form', 'ﬁnden Ａ', 'finden A'],
  ])('%s', (_, given, expected) => {
    expect(clean(given)).toEqual({ text: expected, replaced: [] })
  })

  it.each([
    ['control characters', '\u0007\u0000\u001b'],
    ['emoji', '😀'],
    ['other scripts', '漢字'],
    ['halves of a character', '\ud800'],
    ['marks that combine with nothing', '\u20dd'],
  ])('%s are replaced visibly and reported', (_, given) => {
    const { text, replaced } = clean(`vor${given}nach`)
    expect(text).toBe(`vor${REPLACEMENT.repeat([...given].length)}nach`)
    expect(replaced).toEqual([...given])
  })

  it('an emoji of several parts leaves one sign for each part that can be seen', () => {
    expect(clean('👩‍💻').text).toBe(REPLACEMENT.repeat(2))
  })
})
