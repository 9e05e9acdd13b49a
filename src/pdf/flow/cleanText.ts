/** Stands for a character that the font does not have; Fira Sans lacks U+FFFD. */
export const REPLACEMENT = '◊'

const NO_BREAK_SPACE = '\u00a0'

/** Narrow and figure spaces are not in the font, but must not become places to break a line. */
const NO_BREAK_SPACES = /[\u202f\u2007]/g
/** Space separators (Zs) other than the ordinary and the no-break ones */
const OTHER_SPACES = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g
/** Soft hyphens, joiners, direction marks, variation selectors: nothing a reader would miss. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** Line breaks and letters that no normal form changes and none of the rules here concerns: nearly every text. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0130–—„“”‘’…]*$/
const HYPHENS = /[\u2010\u2011]/g

/**
 * Prepares a text for drawing. jsPDF cuts the rest of a line at an unknown character below U+0100 and leaves others out without a
 * word, so each one is replaced visibly here and reported. Line breaks become '\n', tabs become spaces.
 */
export function cleanText(
  text: string,
  font: { canDraw: (character: string) => boolean; onReplaced: (character: string) => void },
): string {
  if (PLAIN.test(text) && canDrawAll(text, font.canDraw)) return text
  const normal = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(NO_BREAK_SPACES, NO_BREAK_SPACE)
    .replace(OTHER_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
  let clean = ''
  for (const character of normal) {
    // a ligature or a full-width letter has a plain form
    const plain = character.normalize('NFKC')
    if (character === '\n' || font.canDraw(character)) {
      clean += character
    } else if ([...plain].every(font.canDraw)) {
      clean += plain
    } else {
      font.onReplaced(character)
      clean += REPLACEMENT
    }
  }
  return clean
}

function canDrawAll(text: string, canDraw: (character: string) => boolean): boolean {
  for (const character of text) if (character !== '\n' && !canDraw(character)) return false
  return true
}
