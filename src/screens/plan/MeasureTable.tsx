import { useMemo } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { COLUMNS, type Column } from '../../core/plan/table.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TableBox } from '../../ui/TableBox.tsx'
import { marksOf } from './Marks.tsx'
import { MeasureRow } from './MeasureRow.tsx'
import { MoreButtons } from './MoreButtons.tsx'
import type { Listing } from './useListing.ts'
import { usePaging } from './usePaging.ts'

const NUMERIC: readonly Column[] = ['days', 'once', 'yearly']

export interface MeasureTableProps {
  readonly listing: Listing
  /** the plan as this tab knows it, a step ahead of the rows */
  readonly measures: readonly Measure[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (id: string, ticked: boolean) => void
  readonly onTickAll: (ids: readonly string[], ticked: boolean) => void
}

export function MeasureTable({ listing, measures, ticked, onTick, onTickAll }: MeasureTableProps) {
  const t = useTexts(planTexts)
  const { shown, sorting, filter } = listing
  const paging = usePaging(shown.length, JSON.stringify([sorting, filter]))
  const byId = useMemo(() => new Map(measures.map((measure) => [measure.id, measure])), [measures])
  const marks = useMemo(() => new Map(shown.map((row) => [row, marksOf(row)])), [shown])
  const ids = shown.map(({ measure }) => measure.id)
  const all = ids.length > 0 && ids.every((id) => ticked.has(id))
  return (
    <>
      <TableBox caption={t('tableTitle')} hideCaption className="plan-table">
        <thead>
          <tr>
            <th scope="col" className="kern-table__header">
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                aria-label={t('tickAll', { count: ids.length })}
                checked={all}
                onChange={({ target }) => onTickAll(ids, target.checked)}
              />
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={
                  NUMERIC.includes(column) ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'
                }
                aria-sort={sorting.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'}
              >
                <button type="button" className="plan-sort" onClick={() => listing.sortBy(column)}>
                  {t(`column-${column}`)}
                  {sorting.column === column && (
                    <Icon name={sorting.descending ? 'arrow-down' : 'arrow-up'} size="small" />
                  )}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          onFocus={listing.hold}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) listing.release()
          }}
        >
          {shown.slice(0, paging.count).map((row) => (
            <MeasureRow
              key={row.measure.id}
              measure={byId.get(row.measure.id) ?? row.measure}
              need={row.need}
              must={row.must}
              days={row.days}
              ticked={ticked.has(row.measure.id)}
              onTick={onTick}
              {...(marks.get(row) ?? marksOf(row))}
            />
          ))}
        </tbody>
      </TableBox>
      <MoreButtons paging={paging} total={shown.length} />
    </>
  )
}
