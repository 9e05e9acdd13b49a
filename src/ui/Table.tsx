import type { Key, ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { TableBox } from './TableBox.tsx'
import { TABLE_ROLES } from './tableRoles.ts'

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
  /** on a narrow screen each row becomes a card, with every field of it in sight; for headers that are plain text */
  readonly cards?: boolean
}

/** Rows of equal kind; what has cells of its own takes `TableBox`. */
export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  small = true,
  cards = false,
}: TableProps<Row>) {
  return (
    <TableBox caption={caption} hideCaption={hideCaption} small={small} cards={cards}>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          {columns.map((column) => (
            <th key={column.key} {...TABLE_ROLES.columnHeader} className={cellClass('header', column.numeric)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...TABLE_ROLES.row}>
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
      <th {...TABLE_ROLES.rowHeader} className={cellClass('header', column.numeric)}>
        {column.cell(row)}
      </th>
    )
  }
  const label = typeof column.header === 'string' ? column.header : undefined
  return (
    <td {...TABLE_ROLES.cell} className={cellClass('cell', column.numeric)} data-label={label}>
      {column.cell(row)}
    </td>
  )
}

function cellClass(part: 'header' | 'cell', numeric: boolean | undefined): string {
  return classNames(`kern-table__${part}`, numeric && `kern-table__${part}--numeric`)
}
