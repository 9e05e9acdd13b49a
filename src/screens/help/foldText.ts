/** A text as the search compares it, and for each of its characters where that stands in the original. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

const UNHEARD = /[-\u2010\u2011'’‘"“”„]/

/**
 * 'Prüfung', 'PRUEFUNG' and 'Prufung' become the same, and so do 'Maß' and 'Mass': people search as their keyboard lets them.
 * An e after a, o, u is left out on both sides, so that 'ue' and 'ü' meet, and so are hyphens and quotes: 'Kurzcheck' finds 'Kurz-Check'.
 */
export function foldText(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < original.length; i++) {
    const plain = (original[i] ?? '')
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
      .replace('ß', 'ss')
    for (const character of plain) {
      if (UNHEARD.test(character) || (character === 'e' && /[aou]$/.test(text))) continue
      text += character
      at.push(i)
    }
  }
  return { text, at }
}

/** 'Prüfung der  Stufe' → ['prufung', 'der', 'stufe'] */
export function foldedWords(query: string): readonly string[] {
  return foldText(query).text.split(/\s+/).filter(Boolean)
}

/** Where the words occur: [from, to) in the original, in order and without overlap. */
export function rangesOf(original: string, words: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const { text, at } = foldText(original)
  const marked = new Set<number>()
  for (const word of words) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      const first = at[from] ?? 0
      const last = at[from + word.length - 1] ?? first
      for (let i = first; i <= last; i++) marked.add(i)
    }
  }
  const ranges: [number, number][] = []
  for (const i of [...marked].sort((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open && open[1] === i) open[1] = i + 1
    else ranges.push([i, i + 1])
  }
  return ranges
}
