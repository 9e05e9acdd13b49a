import type { Measure } from '../../core/assessment/schema.ts'
import { type AmountProblem, readAmount } from '../../i18n/amounts.ts'
import type { Language } from '../../i18n/catalogue.ts'

/** What a field says: a value to store, or why it cannot be stored. The words for `problem` stand in `i18n/plan`. */
export type Read<V> = { readonly value: V } | { readonly problem: FieldProblem }

export type FieldProblem =
  | { readonly key: 'titleMissing' | 'dateInvalid' | 'yearInvalid' }
  | { readonly key: 'dueBeforeStart' | 'startAfterDue'; readonly date: string }
  | { readonly key: `amount-${Exclude<AmountProblem, 'empty'>}` }

export function readText(text: string): Read<string | undefined> {
  return { value: text.trim() === '' ? undefined : text }
}

export function readTitle(text: string): Read<string> {
  return text.trim() === '' ? { problem: { key: 'titleMissing' } } : { value: text }
}

/** '1.200,50' → 1200.5; empty: not stated */
export function readNumber(text: string, language: Language): Read<number | undefined> {
  const amount = readAmount(text, language)
  if (typeof amount === 'number') return { value: amount }
  return amount === 'empty' ? { value: undefined } : { problem: { key: `amount-${amount}` } }
}

export function readYear(text: string): Read<number | undefined> {
  const bare = text.trim()
  if (bare === '') return { value: undefined }
  return /^2\d{3}$/.test(bare) ? { value: Number(bare) } : { problem: { key: 'yearInvalid' } }
}

/** `unfinished`: the browser holds a date that is only half typed, and reports it as empty. */
export function readDate(date: string, unfinished: boolean): Read<string | undefined> {
  if (unfinished) return { problem: { key: 'dateInvalid' } }
  if (date === '') return { value: undefined }
  // while a year is typed, the browser reports years such as 0002
  return /^2\d{3}-\d{2}-\d{2}$/.test(date) ? { value: date } : { problem: { key: 'dateInvalid' } }
}

/** A date of one end of a measure, which must fit the other end. */
export function readEnd(
  end: 'start' | 'due',
  { start, due }: Pick<Measure, 'start' | 'due'>,
  date: string,
  unfinished: boolean,
): Read<string | undefined> {
  const read = readDate(date, unfinished)
  if (!('value' in read) || read.value === undefined) return read
  if (end === 'due' && start !== undefined && read.value < start) {
    return { problem: { key: 'dueBeforeStart', date: start } }
  }
  if (end === 'start' && due !== undefined && read.value > due) return { problem: { key: 'startAfterDue', date: due } }
  return read
}
