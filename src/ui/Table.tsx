import type { Key, ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { TableBox } from './TableBox.tsx'

export interface TableColumn<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** right-aligned, digits of equal width */
  readonly numeric?: boolean
  /** names the row: at most one column */
  readonly rowHeader?: boolean
}

export interface TableProps<Row> {
  readonly caption: ReactNode
  readonly hideCaption?: boolean
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => Key
  readonly small?: boolean
}

/** Rows of equal kind; what has cells of its own takes `TableBox`. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, small = true }: TableProps<Row>) {
  return (
    <TableBox caption={caption} hideCaption={hideCaption} small={small}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={cellClass('header', column.numeric)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  if (column.rowHeader) {
    return (
      <th scope="row" className={cellClass('header', column.numeric)}>
        {column.cell(row)}
      </th>
    )
  }
  return <td className={cellClass('cell', column.numeric)}>{column.cell(row)}</td>
}

function cellClass(part: 'header' | 'cell', numeric: boolean | undefined): string {
  return classNames(`kern-table__${part}`, numeric && `kern-table__${part}--numeric`)
}
