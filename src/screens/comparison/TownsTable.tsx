import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import type { GroupContent } from '../../core/report/groupReport.ts'
import { reportTexts } from '../../i18n/report.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { usePaging } from '../../parts/paging/usePaging.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TableBox } from '../../ui/TableBox.tsx'
import { Text } from '../../ui/Text.tsx'
import { TABLE_ROLES } from '../../ui/tableRoles.ts'
import { type Sorting, sortedBy, sortTowns } from './sortTowns.ts'
import { TownRow } from './TownRow.tsx'
import { type Figure, townColumns } from './townColumns.ts'
import type { Town } from './useTowns.ts'

export interface TownsTableProps {
  readonly report: GroupContent
  /** by letter */
  readonly towns: ReadonlyMap<string, Town>
  readonly named: boolean
  readonly figure: Figure
  readonly domain: string | null
}

/** One municipality per row, sortable by each column; on a narrow screen a card for each. Every figure is written, colour repeats it. */
export function TownsTable({ report, towns, named, figure, domain }: TownsTableProps) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const id = useId()
  const [sorting, setSorting] = useState<Sorting>({ column: null, descending: false })
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(
    () => townColumns(report, figure, domain, { t, language }),
    [report, figure, domain, t, language],
  )
  // the head shows the order at once, the rows follow
  const calm = useDeferredValue(sorting)
  const rows = useMemo(() => sortTowns(report.towns, columns, calm), [report, columns, calm])
  const paging = usePaging(rows.length, JSON.stringify([calm, rows.length]))
  const toggle = useCallback((letter: string) => {
    setOpened((before) => {
      const next = new Set(before)
      if (!next.delete(letter)) next.add(letter)
      return next
    })
  }, [])
  const title = report.domains.find((one) => one.id === domain)?.title
  const showsStufe = columns.some(({ key }) => key === 'stufe') || (title === undefined && figure === 'stufe')
  const head = (key: string | null, words: string, upright = false) => {
    const sorted = sorting.column === key
    return (
      <th
        key={key}
        {...TABLE_ROLES.columnHeader}
        className={upright ? 'kern-table__header towns-table__upright' : 'kern-table__header'}
        aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
      >
        <button type="button" className="towns-sort" onClick={() => setSorting((before) => sortedBy(before, key))}>
          <span className="towns-sort__words">{words}</span>
          {sorted && <Icon name={sorting.descending ? 'arrow-down' : 'arrow-up'} size="small" />}
        </button>
      </th>
    )
  }
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('tableTitle')}</h2>
      <div className="towns-sort-choice">
        <Select
          label={t('sortBy')}
          value={sorting.column ?? ''}
          onChange={({ target }) =>
            setSorting({ column: target.value === '' ? null : target.value, descending: false })
          }
        >
          <option value="">{t('columnTown')}</option>
          {columns.map((column) => (
            <option key={column.key} value={column.key}>
              {column.title}
            </option>
          ))}
        </Select>
      </div>
      {showsStufe && <Legend top={report.questionnaire.top} />}
      <Pages paging={paging} name={t('tableTitle')}>
        <TableBox
          caption={
            title === undefined
              ? t('tableCaption', { figure: t(`figure-${figure}`) })
              : t('tableDomain', { domain: title })
          }
          hideCaption
          className="towns-table"
          cards
        >
          <thead {...TABLE_ROLES.group}>
            <tr {...TABLE_ROLES.row}>
              {head(null, t('columnTown'))}
              {columns.map((column) => head(column.key, column.title, column.upright))}
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.group}>
            {rows.slice(paging.from, paging.to).map((row) => {
              const town = towns.get(row.pseudonym)
              return (
                town && (
                  <TownRow
                    key={row.pseudonym}
                    row={row}
                    town={town}
                    columns={columns}
                    named={named}
                    isOpen={opened.has(row.pseudonym)}
                    onToggle={toggle}
                  />
                )
              )
            })}
          </tbody>
        </TableBox>
      </Pages>
      <Text muted>{t('reading')}</Text>
    </Stack>
  )
}

function Legend({ top }: { readonly top: number }) {
  const t = useTexts(townsScreenTexts)
  const report = useTexts(reportTexts)
  const names = [
    report('level0'),
    report('level1'),
    report('level2'),
    report('level3'),
    report('level4'),
    report('level5'),
  ].slice(0, top + 1)
  return (
    <div>
      <Text muted>{t('legend')}</Text>
      <ul className="towns-legend">
        {names.map((name, stufe) => (
          <li key={name} className="towns-legend__item towns-heat" data-stufe={stufe}>
            {t('legendStufe', { stufe, name })}
          </li>
        ))}
      </ul>
    </div>
  )
}
