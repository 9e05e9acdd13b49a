import type { Answer } from '../assessment/schema.ts'
import { EVIDENCE_DEPTHS, type EvidenceDepth } from '../assessment/values.ts'

/** A paper or file that was shown; it need not be attached. */
export interface DocumentItem {
  readonly kind: 'document'
  /** what it is called: 'Dienstanweisung IT, Fassung 3' */
  readonly reference: string
  /** where it is kept: 'Ordner 12, Hauptamt' */
  readonly place?: string
  /** of the document, ISO date */
  readonly date?: string
}

/** Some of many that were looked at. Words, not numbers: 'alle 23 Austritte des Jahres 2026' says more than 23. */
export interface SampleItem {
  readonly kind: 'sample'
  /** what there is altogether */
  readonly population: string
  /** how many of it were looked at */
  readonly size?: string
  /** who picked them, and how */
  readonly selection?: string
  readonly result?: string
}

/** `other`: written by another program, or by hand into a file: shown, never changed. */
export type EvidenceItem = DocumentItem | SampleItem | { readonly kind: 'other'; readonly text: string }

/** Who was asked, and when; one of both may be ''. */
export interface AskedItem {
  readonly kind: 'asked'
  readonly role: string
  readonly date: string
}

/** What is told of evidence, one after the other. */
export type SeenItem = AskedItem | EvidenceItem

export type Evidence = NonNullable<Answer['evidence']>

/** An answer without evidence is E0 [S29]. */
export function depthOf(answer: Pick<Answer, 'evidence'> | undefined): EvidenceDepth {
  return answer?.evidence?.depth ?? EVIDENCE_DEPTHS[0]
}

/** An item of a file as people read it; `null`: nothing in it is for people. */
export function readItem(item: unknown): EvidenceItem | null {
  if (typeof item === 'string') return item.trim() === '' ? null : { kind: 'other', text: item }
  if (typeof item !== 'object' || item === null) return null
  const fields = item as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  if (fields['kind'] === 'document') {
    const document = { reference: text('reference'), place: text('place'), date: text('date') }
    return { kind: 'document', ...filled(document), reference: document.reference }
  }
  if (fields['kind'] === 'sample') {
    const [population, size, selection, result] = ['population', 'size', 'selection', 'result'].map(text)
    return { kind: 'sample', ...filled({ size, selection, result }), population: population ?? '' }
  }
  const texts = Object.values(fields).filter((value) => typeof value === 'string' && value.trim() !== '')
  return texts.length === 0 ? null : { kind: 'other', text: texts.join(', ') }
}

/** All that a reader is told beside the depth: who was asked, then what was seen. */
export function seenIn(evidence: Answer['evidence']): SeenItem[] {
  const { role = '', date = '', items = [] } = evidence ?? {}
  const asked: SeenItem[] = role.trim() === '' && date === '' ? [] : [{ kind: 'asked', role, date }]
  return [...asked, ...items.flatMap((item) => readItem(item) ?? [])]
}

/** Nothing was written into it yet. */
export function isEmptyItem(item: EvidenceItem): boolean {
  const { kind: _, ...texts } = item
  return Object.values(texts).every((text) => text.trim() === '')
}

function filled(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}
