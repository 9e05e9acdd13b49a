import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type WordRun, wordDiff } from './wordDiff.ts'

function written(runs: readonly WordRun[] | undefined): string | undefined {
  return runs?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

test('words that one text has for itself are marked, phrases in one piece, umlauts within their word', () => {
  const diff = wordDiff('Wird die Sicherung jährlich geprobt?', 'Wird die Sicherung mindestens zweimal im Jahr geübt?')
  expect(written(diff?.before)).toBe('Wird die Sicherung [jährlich geprobt]?')
  expect(written(diff?.after)).toBe('Wird die Sicherung [mindestens zweimal im Jahr geübt]?')
})

test('a list keeps its lines; space that changed is no reason to mark words', () => {
  const diff = wordDiff('Protokoll\nFoto  des Raums', 'Protokoll\nListe\nFoto des Raums')
  expect(written(diff?.after.filter(({ marked }) => !marked))).toContain('Protokoll')
  expect(written(diff?.after)).toContain('Liste')
})

test('texts with little in common are not marked at all', () => {
  expect(
    wordDiff('Gibt es einen Notfallplan?', 'Wer darf den Serverraum betreten und wie wird es festgehalten?'),
  ).toBeNull()
})

test('long texts that have nothing in common are given up quickly', () => {
  const words = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ')
  expect(wordDiff(words('a'), words('b'))).toBeNull()
})

test('the runs are the texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('Wer', 'wann', 'ü', ' ', '  ', '\n', ',', '🙂', 'e\u0301'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = wordDiff(before, after)
      if (!diff) return
      expect(diff.before.map((run) => run.text).join('')).toBe(before)
      expect(diff.after.map((run) => run.text).join('')).toBe(after)
    }),
  )
})
