import { useMemo } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { COLUMNS, isNumeric } from '../../core/plan/table.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { PAGE, usePaging } from '../../parts/paging/usePaging.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TableBox } from '../../ui/TableBox.tsx'
import { TABLE_ROLES } from '../../ui/tableRoles.ts'
import { marksOf } from './Marks.tsx'
import { MeasureRow } from './MeasureRow.tsx'
import type { Listing } from './useListing.ts'

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
  const { shown, sorting } = listing
  const paging = usePaging(shown.length, listing.key)
  const byId = useMemo(() => new Map(measures.map((measure) => [measure.id, measure])), [measures])
  const marks = useMemo(() => new Map(shown.map((row) => [row, marksOf(row)])), [shown])
  const onPage = shown.slice(paging.from, paging.to)
  const ids = onPage.map(({ measure }) => measure.id)
  const all = ids.length > 0 && ids.every((id) => ticked.has(id))
  return (
    <Pages paging={paging} name={t('tableTitle')}>
      <TableBox caption={t('tableTitle')} hideCaption className="plan-table" cards>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHeader} className="kern-table__header">
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                aria-label={t(shown.length > PAGE ? 'tickPage' : 'tickAll', { count: ids.length })}
                checked={all}
                onChange={({ target }) => onTickAll(ids, target.checked)}
              />
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                {...TABLE_ROLES.columnHeader}
                className={isNumeric(column) ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
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
          {...TABLE_ROLES.group}
          onFocus={listing.hold}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) listing.release()
          }}
        >
          {onPage.map((row) => (
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
    </Pages>
  )
}
