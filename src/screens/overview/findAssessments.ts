import { isFrozen } from '../../core/assessment/frozen.ts'
import type { OverviewEntry } from '../../storage/overview.ts'

export const STATES = ['new', 'going', 'answered', 'signed', 'part'] as const
export type EntryState = (typeof STATES)[number]

export const ORDERS = ['changed', 'name', 'left'] as const
export type Order = (typeof ORDERS)[number]

/** What somebody looks for. */
export interface Wanted {
  readonly search: string
  readonly state: EntryState | null
  readonly order: Order
}

export const EVERYTHING: Wanted = { search: '', state: null, order: 'changed' }

/** An entry with what can be searched in it, in small letters. */
export interface Searchable {
  readonly entry: OverviewEntry
  readonly words: string
}

/** Those in which every word of the search is found, in any order of words; entries are given newest change first. */
export function findAssessments(
  all: readonly Searchable[],
  { search, state, order }: Wanted,
  language: string,
): OverviewEntry[] {
  const asked = small(search).split(/\s+/).filter(Boolean)
  const found = all
    .filter(({ words }) => asked.every((word) => words.includes(word)))
    .map(({ entry }) => entry)
    .filter((entry) => state === null || stateOf(entry) === state)
  return sorted(found, order, language)
}

/** 'Größe' and 'grosse' stay apart, as people write names as they are; letters and blanks are made even. */
export function small(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** `null`: nothing can be said while its questionnaire is missing. */
export function stateOf({ header, summary, part }: OverviewEntry): EntryState | null {
  if (part) return 'part'
  if (isFrozen(header)) return 'signed'
  if (!summary) return null
  if (summary.answered === 0) return 'new'
  return summary.answered < summary.inScope ? 'going' : 'answered'
}

function sorted(entries: OverviewEntry[], order: Order, language: string): OverviewEntry[] {
  switch (order) {
    case 'changed':
      return entries
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true })
      return entries.toSorted((a, b) => compare(a.header.municipality.name, b.header.municipality.name))
    }
    case 'left':
      return entries.toSorted((a, b) => leftOf(b) - leftOf(a))
    default:
      return order satisfies never
  }
}

function leftOf({ summary }: OverviewEntry): number {
  return summary ? summary.inScope - summary.answered : -1
}
