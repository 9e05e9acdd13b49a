import type { Measure } from '../assessment/schema.ts'
import type { NeedClass } from '../scoring/score.types.ts'
import { involvedIn } from './extras.ts'
import { type PlanRow, urgency } from './planRows.ts'
import { isFinished, STATUSES, type Status, statusOf } from './status.ts'

export const COLUMNS = ['title', 'need', 'owner', 'start', 'due', 'status', 'days', 'once', 'yearly'] as const
export type Column = (typeof COLUMNS)[number]

export function isNumeric(column: Column): boolean {
  return column === 'days' || column === 'once' || column === 'yearly'
}

export interface Sorting {
  readonly column: Column
  readonly descending: boolean
}

/** `language` tells how letters follow one another. Stable; what is not stated comes last, in both directions. */
export function sortRows(rows: readonly PlanRow[], { column, descending }: Sorting, language: string): PlanRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }))
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
      return sign * (typeof a === 'string' && typeof b === 'string' ? compare(a, b) : Number(a) - Number(b))
    })
    .map(({ row }) => row)
}

function keyOf({ measure, need, days }: PlanRow, column: Column): string | number | null {
  switch (column) {
    case 'title':
      return measure.title
    case 'need':
      return need && urgency(need)
    case 'owner':
      return measure.owner?.trim() || null
    case 'start':
    case 'due':
      return measure[column] ?? null
    case 'status':
      return STATUSES.indexOf(statusOf(measure))
    case 'days':
      return days
    case 'once':
    case 'yearly':
      return measure.cost?.[column] ?? null
    default:
      return column satisfies never
  }
}

export const MARKS = ['overdue', 'blocked', 'must', 'review', 'noOwner', 'noDue'] as const
export type Mark = (typeof MARKS)[number]

/** What is shown; `null` sets no bounds, all that is set must hold. */
export interface PlanFilter {
  readonly search: string
  /** `unfinished`: open, started or deferred */
  readonly status: Status | 'unfinished' | null
  readonly need: NeedClass | 'none' | null
  readonly owner: string | null
  readonly mark: Mark | null
}

export const NO_FILTER: PlanFilter = { search: '', status: null, need: null, owner: null, mark: null }

/** `wordsOf` gives what is searched beside the measure's own fields: texts of its questions. */
export function filterRows(
  rows: readonly PlanRow[],
  filter: PlanFilter,
  wordsOf: (measure: Measure) => string = () => '',
): PlanRow[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      hasStatus(row.measure, filter.status) &&
      (filter.need === null || (row.need ?? 'none') === filter.need) &&
      (filter.owner === null || row.measure.owner?.trim() === filter.owner) &&
      (filter.mark === null || hasMark(row, filter.mark)) &&
      (words.length === 0 || hasWords(row.measure, words, wordsOf)),
  )
}

function hasStatus(measure: Measure, status: PlanFilter['status']): boolean {
  if (status === null) return true
  return status === 'unfinished' ? !isFinished(measure) : statusOf(measure) === status
}

function hasMark(row: PlanRow, mark: Mark): boolean {
  switch (mark) {
    case 'overdue':
      return row.overdue
    case 'blocked':
      return row.blockedBy.length > 0
    case 'must':
      return row.must
    case 'review':
      return row.review.length > 0
    case 'noOwner':
      return !row.measure.owner?.trim()
    case 'noDue':
      return row.measure.due === undefined
    default:
      return mark satisfies never
  }
}

function hasWords(measure: Measure, words: readonly string[], wordsOf: (measure: Measure) => string): boolean {
  const { title, owner, note, evidence, decision, cost, questions } = measure
  const text = [
    title,
    owner,
    involvedIn(measure),
    note,
    evidence,
    decision,
    cost?.product,
    ...questions,
    wordsOf(measure),
  ]
    .join('\n')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}

/** Roles that own a measure, each once, by alphabet. */
export function ownersOf(measures: readonly Measure[], language: string): string[] {
  const owners = new Set(measures.flatMap(({ owner }) => owner?.trim() || []))
  return [...owners].toSorted(new Intl.Collator(language, { numeric: true }).compare)
}
