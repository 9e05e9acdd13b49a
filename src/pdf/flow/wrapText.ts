/** A run of letters after which a line may end; `space` is whether a space follows it. */
interface Piece {
  readonly text: string
  readonly space: boolean
}

/**
 * Breaks cleaned text into lines no wider than `width`: at spaces, after "-" and "/" inside a word, and anywhere in a word that is
 * wider than a whole line. Every line but the last keeps the space of its break, because tagged text needs real spaces between
 * words (ISO 32000-1, 14.8.2.5).
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  const paragraphs = text.split('\n')
  paragraphs.forEach((paragraph, i) => {
    const broken = wrapParagraph(paragraph, width, measure)
    if (i < paragraphs.length - 1) broken.push(`${(broken.pop() ?? '').trimEnd()} `)
    lines.push(...broken)
  })
  return lines
}

function wrapParagraph(paragraph: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  const space = measure(' ')
  let line = ''
  let used = 0
  for (const piece of piecesOf(paragraph)) {
    const needed = measure(piece.text)
    if (line !== '' && used + needed > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    let { text } = piece
    if (line === '' && needed > width) {
      const parts = chop(text, width, measure)
      text = parts.pop() ?? ''
      lines.push(...parts)
      used = measure(text)
    } else used += needed
    line += text
    if (piece.space) {
      line += ' '
      used += space
    }
  }
  return [...lines, line.trimEnd()]
}

function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = []
  for (const word of paragraph.split(' ')) {
    if (word === '') continue
    if (!HAS_BREAK.test(word)) {
      pieces.push({ text: word, space: true })
      continue
    }
    const texts = word.split(BREAK_INSIDE_WORD)
    texts.forEach((text, i) => pieces.push({ text, space: i === texts.length - 1 }))
  }
  return pieces
}

/** The search below looks back at every letter. */
const HAS_BREAK = /[-/]/

/**
 * Between two letters and three: "IT-|Check", "und/|oder", "Haupt-/|Finanzausschuss", never "E-Mail", "-5" or "24/7", and no line
 * begins with the rest of "Musterland-IT".
 */
const BREAK_INSIDE_WORD = /(?<=\p{L}{2}[-/]{1,2})(?=\p{L}{3})/u

/** A word that is wider than a line, in parts that are not. */
function chop(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = []
  let rest = word
  for (let count = fitting(rest, width, measure); count < rest.length; count = fitting(rest, width, measure)) {
    parts.push(rest.slice(0, count))
    rest = rest.slice(count)
  }
  return [...parts, rest]
}

/** How many characters fit, at least one. Without kerning a text is as wide as its characters together. */
function fitting(text: string, width: number, measure: (text: string) => number): number {
  let used = 0
  for (let count = 0; count < text.length; count++) {
    used += measure(text.charAt(count))
    if (used > width) return Math.max(count, 1)
  }
  return text.length
}
