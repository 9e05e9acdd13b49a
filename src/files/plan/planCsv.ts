import type { PlanReport } from '../../core/report/planReport.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { csv } from '../csv.ts'
import type { ColumnKind, TableCell } from '../table.ts'
import { planLanguage, planTable } from './planTables.ts'

/** The measures as CSV. Numbers and dates are written as a spreadsheet of the plan's language reads them. */
export function planCsv(plan: PlanReport): Uint8Array<ArrayBuffer> {
  const language = planLanguage(plan)
  const { columns, rows } = planTable(plan)
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
