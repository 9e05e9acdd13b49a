import { looksLikeFormula } from '../csv.ts'
import type { ColumnKind, Table, TableCell } from '../table.ts'
import { styleOf } from './styles.ts'
import type { Sheet } from './writeXlsx.ts'
import { cellText, xmlText } from './xml.ts'

const DAY_MS = 86_400_000
/** Day 1 of Excel's calendar; wrong before March 1900 by its leap year that never was, as in every such file. */
const EPOCH = Date.UTC(1899, 11, 30)

/** One sheet: its tables under each other with an empty row between them; the first one is frozen and filtered. */
export function sheetXml({ tables, footer, frozenColumns = 0 }: Sheet): string {
  const [first] = tables
  const columns = Math.max(...tables.map((table) => table.columns.length))
  const rows: string[] = []
  tables.forEach((table, i) => {
    if (i > 0) rows.push('')
    rows.push(...tableRows(table, rows.length + 1))
  })
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...tables.map((table) => table.columns[i]?.width ?? 0)),
  )
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellName(columns - 1, Math.max(rows.length, 1))}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane(frozenColumns)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${cols.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    first ? `<autoFilter ref="${filterRange(first)}"/>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // A4, landscape, as wide as one page
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    // "&" begins a code in a footer
    `<headerFooter><oddFooter>${xmlText(`&L${footer.replaceAll('&', '&&')}&R&P / &N`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('')
}

/** 'A1:X13': heads and rows, without the sums. */
export function filterRange({ columns, rows }: Table, absolute = false): string {
  const last = cellName(columns.length - 1, rows.length + 1)
  return absolute ? `$A$1:${last.replace(/([A-Z]+)/, '$$$1$$')}` : `A1:${last}`
}

function tableRows({ columns, rows, total, note }: Table, from: number): string[] {
  let row = from
  const line = (cells: readonly string[]) => `<row r="${row++}">${cells.join('')}</row>`
  const kinds = columns.map(({ kind }) => kind)
  const filled = (values: readonly TableCell[], bold: boolean) =>
    values.map((value, i) => cell(value, kinds[i] ?? 'text', cellName(i, row), bold))
  return [
    line(columns.map(({ head }, i) => textCell(head, cellName(i, row), styleOf('head')))),
    ...rows.map((values) => line(filled(values, false))),
    ...(total ? [line(filled(total, true))] : []),
    ...(note === undefined ? [] : [line([textCell(note, cellName(0, row), styleOf('note'))])]),
  ]
}

function cell(value: TableCell, kind: ColumnKind, name: string, bold: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number' && Number.isFinite(value)) return numberCell(value, name, styleOf(kind, bold))
  const text = String(value)
  const serial = kind === 'date' ? serialOf(text) : null
  if (serial !== null) return numberCell(serial, name, styleOf('date', bold))
  return textCell(text, name, styleOf(looksLikeFormula(text) ? 'quoted' : 'text', bold))
}

function numberCell(value: number, name: string, style: number): string {
  return `<c r="${name}" s="${style}"><v>${value}</v></c>`
}

function textCell(text: string, name: string, style: number): string {
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

/** Days since the epoch of Excel; `null` for what is no date or lies before its calendar. */
function serialOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return null
  const serial = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - EPOCH) / DAY_MS
  return serial > 60 ? serial : null
}

function pane(frozenColumns: number): string {
  const corner = cellName(frozenColumns, 2)
  const [split, active] = frozenColumns > 0 ? [` xSplit="${frozenColumns}"`, 'bottomRight'] : ['', 'bottomLeft']
  return `<pane${split} ySplit="1" topLeftCell="${corner}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`
}

/** (0, 1) → 'A1', (27, 3) → 'AB3' */
function cellName(column: number, row: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return `${letters}${row}`
}
