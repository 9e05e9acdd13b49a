import { type Evidence, type SeenItem, seenIn } from '../core/evidence/items.ts'
import { catalogue, type Language, textsIn } from './catalogue.ts'
import { evidenceTexts } from './evidence.ts'
import { formatDate } from './format.ts'

const texts = catalogue(
  {
    asked: 'Gefragt: {role}',
    askedOn: 'Gefragt: {role}, {date}',
    on: 'Gefragt oder angesehen: {date}',
    document: 'Dokument: {what}',
    asOf: 'Stand {date}',
    sample: 'Stichprobe: {what}',
    population: 'aus {population}',
    size: 'Umfang {size}',
    selection: 'Auswahl: {selection}',
    result: 'Ergebnis: {result}',
  },
  {
    asked: 'Asked: {role}',
    askedOn: 'Asked: {role}, {date}',
    on: 'Asked or seen: {date}',
    document: 'Document: {what}',
    asOf: 'dated {date}',
    sample: 'Sample: {what}',
    population: 'from {population}',
    size: 'size {size}',
    selection: 'selection: {selection}',
    result: 'result: {result}',
  },
)

/** 'Dokument: Schließplan, Ordner 12, Stand 2. Januar 2026' */
export function evidenceSentence(item: SeenItem, language: Language): string {
  const t = textsIn(texts, language)
  const day = (date: string) => formatDate(date, language)
  switch (item.kind) {
    case 'asked':
      if (item.role.trim() === '') return t('on', { date: day(item.date) })
      return item.date === ''
        ? t('asked', { role: item.role })
        : t('askedOn', { role: item.role, date: day(item.date) })
    case 'document': {
      const { reference, place = '', date = '' } = item
      return t('document', { what: joined([reference, place, date && t('asOf', { date: day(date) })], ', ') })
    }
    case 'sample': {
      const { population, size, selection, result } = item
      const parts = [
        population && t('population', { population }),
        size && t('size', { size }),
        selection && t('selection', { selection }),
        result && t('result', { result }),
      ]
      return t('sample', { what: joined(parts, '; ') })
    }
    case 'other':
      return item.text
    default:
      return item satisfies never
  }
}

/** The same of all that is told of evidence, its depth first. */
export function evidenceSentences(evidence: Evidence, language: Language): string[] {
  const depth = `${evidence.depth} ${textsIn(evidenceTexts, language)(evidence.depth)}`
  return [depth, ...seenIn(evidence).map((item) => evidenceSentence(item, language))]
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator)
}
