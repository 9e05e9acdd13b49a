/** A table before it is a sheet or a CSV: what a column holds decides how each format writes its cells. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** sums, set apart from the rows above */
  readonly total?: readonly TableCell[]
  /** how the figures come about */
  readonly note?: string
}

export interface TableColumn {
  readonly head: string
  readonly kind: ColumnKind
  /** in characters */
  readonly width: number
}

/** date: YYYY-MM-DD as string · money: EUR · days: person-days, may have decimals · number: whole, without grouping */
export type ColumnKind = 'text' | 'number' | 'days' | 'money' | 'date'

/** `null` is an empty cell. A string in a column of numbers or dates that is none stays text. */
export type TableCell = string | number | null
