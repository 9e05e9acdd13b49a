import type { Language } from '../i18n/catalogue.ts'
import { csv } from './csv.ts'
import type { ColumnKind, Table, TableCell } from './table.ts'

/** Heads and rows as CSV. Numbers and dates are written as a spreadsheet of that language reads them. */
export function tableCsv({ columns, rows }: Table, language: Language): Uint8Array<ArrayBuffer> {
  return csv([
    columns.map(({ head }) => head),
    ...rows.map((row) => row.map((value, i) => written(value, columns[i]?.kind ?? 'text', language))),
  ])
}

/** 1.5 → '1,5' and '2027-01-31' → '31.01.2027' in German; in English the point and the date of ISO 8601, which no spreadsheet misreads. */
function written(value: TableCell, kind: ColumnKind, language: Language): string | number {
  if (value === null) return ''
  if (typeof value === 'number') return language === 'de' ? String(value).replace('.', ',') : value
  const date = kind === 'date' && language === 'de' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  return date ? `${date[3]}.${date[2]}.${date[1]}` : value
}
