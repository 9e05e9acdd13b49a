import type { Question } from '../../src/core/questionnaire/schema.ts'

/**
 * LIX (Björnsson 1968): words per sentence + per cent of words with more than six letters. Up to about 40 reads like a
 * newspaper, above 60 like a law. German compounds push it up, so it compares texts of one kind rather than judging one.
 */
function lix(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6).length
  return Math.round(words.length / sentencesOf(text).length + (100 * long) / words.length)
}

export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{N}-]*|\p{N}[\p{N}.,]*/gu) ?? []

/** Full stops inside numbers and abbreviations ("z. B.", "Art. 33", "6.12.2025") end no sentence. */
export function sentencesOf(text: string): string[] {
  const marked = text
    .replaceAll(/\b(z|u|d|i)\. ?(B|a|h|d)\./g, '$1$2')
    .replaceAll(/\b(Art|Abs|Nr|bzw|ca|inkl|max|St|Dr|usw|etc)\./g, '$1')
    .replaceAll(/(\d)\.(?=\s?\d|\s[a-zäöüJFMASOND])/g, '$1')
  return marked.split(/(?<=[.!?:])["“”]?\s+|\n+/u).filter((part) => wordsOf(part).length > 0)
}

/** LIX of everything a person reads before answering, hardest first. */
export function hardestFirst(questions: readonly Question[]): { readonly id: string; readonly value: number }[] {
  return questions
    .map(({ id, text, help, why, levels = {} }) => {
      const read = [text, help, why, ...Object.values(levels)].map((part) => part?.['de'] ?? '')
      return { id, value: lix(read.join('\n')) }
    })
    .toSorted((a, b) => b.value - a.value)
}
