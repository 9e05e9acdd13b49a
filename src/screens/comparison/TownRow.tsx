import { memo, useId } from 'react'
import type { GroupReportTown } from '../../core/report/groupReport.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TABLE_ROLES } from '../../ui/tableRoles.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { TownDetails } from './TownDetails.tsx'
import type { TownColumn } from './townColumns.ts'
import type { Town } from './useTowns.ts'

export interface TownRowProps {
  readonly row: GroupReportTown
  readonly town: Town
  readonly columns: readonly TownColumn[]
  readonly named: boolean
  readonly isOpen: boolean
  readonly onToggle: (letter: string) => void
}

/** One municipality; redrawn only when something of its own changes, so that sorting fifty moves rows and draws none. */
export const TownRow = memo(function TownRow({ row, town, columns, named, isOpen, onToggle }: TownRowProps) {
  const t = useTexts(townsScreenTexts)
  const id = useId()
  const letter = row.pseudonym
  const { name } = town.gist.assessment.municipality
  return (
    <>
      <tr {...TABLE_ROLES.row}>
        <th {...TABLE_ROLES.rowHeader} className="kern-table__header towns-table__town">
          {t('town', { letter })}
          {named && <span className="towns-table__name">{name.trim() || t('unnamed')}</span>}
          <button
            type="button"
            className="ui-btn-link towns-table__open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(letter)}
          >
            {t('open')} <VisuallyHidden>{t('town', { letter })}</VisuallyHidden>
            <Icon name={isOpen ? 'arrow-up' : 'arrow-down'} size="small" />
          </button>
        </th>
        {columns.map((column) => {
          const { text, note, stufe } = column.cell(row)
          return (
            <td
              key={column.key}
              {...TABLE_ROLES.cell}
              className={stufe === undefined ? 'kern-table__cell' : 'kern-table__cell towns-heat'}
              data-stufe={stufe}
              data-label={column.title}
            >
              {text}
              {note !== undefined && <span className="towns-table__note"> {note}</span>}
            </td>
          )
        })}
      </tr>
      {isOpen && (
        <tr {...TABLE_ROLES.row}>
          <td {...TABLE_ROLES.cell} className="kern-table__cell" colSpan={columns.length + 1} id={id}>
            <TownDetails row={row} town={town} />
          </td>
        </tr>
      )}
    </>
  )
})
