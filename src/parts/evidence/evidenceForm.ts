import type { Answer } from '../../core/assessment/schema.ts'
import type { EvidenceDepth } from '../../core/assessment/values.ts'
import { type DocumentItem, type Evidence, isEmptyItem, readItem, type SampleItem } from '../../core/evidence/items.ts'

/** One item as fields of a form; '' where nothing is written. What the form does not know of it stays in `raw`. */
export interface ItemFields extends Record<Exclude<keyof DocumentItem | keyof SampleItem, 'kind'>, string> {
  kind: 'document' | 'sample' | 'other'
  raw: unknown
  /** of an item that is shown and never changed */
  text: string
}

export interface EvidenceForm {
  depth: EvidenceDepth
  role: string
  /** ISO date or '' */
  date: string
  items: ItemFields[]
}

const TEXTS = {
  document: ['reference', 'place', 'date'],
  sample: ['population', 'size', 'selection', 'result'],
} as const

const EMPTY = { reference: '', place: '', date: '', population: '', size: '', selection: '', result: '', text: '' }

export function itemFields(kind: 'document' | 'sample', texts: Partial<typeof EMPTY> = {}): ItemFields {
  return { ...EMPTY, ...texts, kind, raw: {} }
}

export function formOf(evidence: Answer['evidence']): EvidenceForm {
  const items = (evidence?.items ?? []).map((raw): ItemFields => {
    const { kind, ...texts } = readItem(raw) ?? { kind: 'other' as const, text: '' }
    return { ...EMPTY, ...texts, kind, raw }
  })
  return { depth: evidence?.depth ?? 'E0', role: evidence?.role ?? '', date: evidence?.date ?? '', items }
}

/**
 * What the form says; `undefined`: nothing that an answer without evidence would not say. Fields of `before` that the form does not know
 * stay, items in which nothing is written yet are not there yet, and a date that is still being typed changes nothing.
 */
export function evidenceOf(form: EvidenceForm, before: Answer['evidence']): Evidence | undefined {
  const { depth: _depth, role: _role, date: _date, items: _items, ...unknown } = before ?? {}
  const date = isDay(form.date) ? form.date : (before?.date ?? '')
  const items = form.items.flatMap((item) => itemOf(item) ?? [])
  const evidence = {
    ...unknown,
    depth: form.depth,
    ...(form.role !== '' && { role: form.role }),
    ...(date !== '' && { date }),
    ...(items.length > 0 && { items }),
  }
  return form.depth === 'E0' && Object.keys(evidence).length === 1 ? undefined : evidence
}

/** '' or a day that a file may hold; while a year is typed the browser reports years such as 0002. */
export function isDay(date: string): boolean {
  return date === '' || /^2\d{3}-\d{2}-\d{2}$/.test(date)
}

function itemOf({ kind, raw, ...texts }: ItemFields): unknown {
  if (kind === 'other') return raw
  const fields: Record<string, unknown> = { ...(raw as object), kind }
  for (const name of TEXTS[kind]) {
    const text = name === 'date' && !isDay(texts.date) ? '' : texts[name]
    if (text === '') delete fields[name]
    else fields[name] = text
  }
  const item = readItem(fields)
  return item && !isEmptyItem(item) ? fields : null
}
