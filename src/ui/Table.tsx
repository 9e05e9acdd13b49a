import { type Key, type ReactNode, useId, useRef } from 'react'
import { classNames } from './classNames.ts'
import { useOverflow } from './useOverflow.ts'
import './Table.css'

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

/** A table that scrolls in its own box on a narrow screen; the box takes the focus only while it can scroll. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, small = true }: TableProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const captionId = useId()
  const scrolls = useOverflow(box)
  return (
    <div
      ref={box}
      className="kern-table-responsive ui-table-box"
      {...(scrolls ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
    >
      <table className={classNames('kern-table', 'ui-table', small && 'kern-table--small')}>
        <caption id={captionId} className={hideCaption ? 'kern-sr-only' : 'ui-table__caption'}>
          {caption}
        </caption>
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
      </table>
    </div>
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
