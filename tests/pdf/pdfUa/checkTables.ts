import { PDFArray, type PDFContext, type PDFObject } from 'pdf-lib'
import type { AddFinding } from './finding.ts'
import { entry, follow, nameOf, numberOf, textOf } from './objects.ts'
import { attribute, descendants, type Element, elementsIn, type StructureTree } from './structure.ts'

interface Cell {
  readonly isHead: boolean
  readonly id: string | undefined
  readonly scope: string | undefined
  readonly headers: PDFObject | undefined
  readonly columns: number
  readonly rows: number
}

const SCOPES = new Set(['Row', 'Column', 'Both'])

/** Rows of equal width, and heads that say what they head: condition 15-003. */
export function checkTables(context: PDFContext, tree: StructureTree, add: AddFinding): void {
  for (const table of tree.roots.flatMap(descendants).filter(({ type }) => type === 'Table')) {
    const rows = rowsOf(table).map((row) => elementsIn(row).map((cell) => cellOf(context, cell)))
    const widths = widthsOf(rows)
    if (new Set(widths).size > 1 || widths.length !== rows.length) {
      add('PDF 14.8.4.3', widths.slice(0, 8).join(', '))
    }
    checkHeads(context, rows.flat(), add)
  }
}

/** Rows of the table itself, not of one inside a cell. */
function rowsOf(element: Element): Element[] {
  return elementsIn(element).flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.type === 'Table' ? [] : rowsOf(kid)))
}

function cellOf(context: PDFContext, element: Element): Cell {
  return {
    isHead: element.type === 'TH',
    id: textOf(entry(element.dictionary, 'ID')),
    scope: nameOf(attribute(context, element, 'Table', 'Scope')),
    headers: attribute(context, element, 'Table', 'Headers'),
    columns: numberOf(attribute(context, element, 'Table', 'ColSpan')) ?? 1,
    rows: numberOf(attribute(context, element, 'Table', 'RowSpan')) ?? 1,
  }
}

/** Columns of each row, those that reach down from rows above included. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = []
  rows.forEach((row, i) => {
    for (const cell of row) {
      for (let down = 0; down < cell.rows; down++) widths[i + down] = (widths[i + down] ?? 0) + cell.columns
    }
    widths[i] ??= 0
  })
  return widths
}

function checkHeads(context: PDFContext, cells: readonly Cell[], add: AddFinding): void {
  const heads = cells.filter(({ isHead }) => isHead)
  if (heads.every(({ scope }) => scope !== undefined && SCOPES.has(scope))) return
  const ids = new Set(heads.map(({ id }) => id).filter((id) => id !== undefined))
  const isNamed = ({ headers }: Cell) =>
    headers instanceof PDFArray && headers.asArray().every((item) => ids.has(textOf(follow(context, item)) ?? ''))
  const linked = cells.filter(({ isHead }) => !isHead).every(isNamed)
  if (!linked) add('15-003')
}
