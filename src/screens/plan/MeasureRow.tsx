import { memo } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { statusOf } from '../../core/plan/status.ts'
import { type Column, isNumeric } from '../../core/plan/table.ts'
import type { NeedClass } from '../../core/scoring/score.types.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { planTexts } from '../../i18n/plan.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TABLE_ROLES } from '../../ui/tableRoles.ts'
import { EditCell } from './EditCell.tsx'
import { CostField, DaysField, EndField, OwnerField, StatusField } from './fields.tsx'
import { Marks, type MarksProps } from './Marks.tsx'
import { usePlanActions } from './planActions.ts'

export interface MeasureRowProps extends MarksProps {
  readonly measure: Measure
  readonly need: NeedClass | null
  readonly must: boolean
  readonly days: number | null
  readonly ticked: boolean
  readonly onTick: (id: string, ticked: boolean) => void
}

/** Redraws only when something about its own measure moved. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, need, must, days, ticked, onTick, ...marks } = props
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { open } = usePlanActions()
  const { id, title, owner, start, due, cost, questions } = measure
  const euro = (value: number | undefined) => (value === undefined ? null : formatEuro(value, language))
  const date = (value: string | undefined) => (value === undefined ? null : formatShortDate(value, language))
  const shared = { measure, hideLabel: true }
  const cell = (column: Column) => ({
    ...TABLE_ROLES.cell,
    className: isNumeric(column) ? 'kern-table__cell kern-table__cell--numeric' : 'kern-table__cell',
    'data-label': t(`column-${column}`),
  })
  return (
    <tr {...TABLE_ROLES.row} className={ticked ? 'plan-row plan-row--ticked' : 'plan-row'}>
      <td {...TABLE_ROLES.cell} className="kern-table__cell plan-row__tick">
        <input
          type="checkbox"
          className="kern-form-check__checkbox"
          aria-label={t('tick', { title })}
          checked={ticked}
          onChange={({ target }) => onTick(id, target.checked)}
        />
      </td>
      <th {...TABLE_ROLES.rowHeader} className="kern-table__header plan-row__title">
        <button type="button" className="ui-btn-link" onClick={() => open(id)}>
          {title}
        </button>
        {questions.length > 0 && <span className="plan-row__ids">{questions.join(', ')}</span>}
        <Marks {...marks} />
      </th>
      <td {...cell('need')}>
        {need ? t(`need-${need}`) : '–'} {must && <Badge>{t('must')}</Badge>}
      </td>
      <td {...cell('owner')}>
        <EditCell label={t('column-owner')} shown={owner?.trim() || null}>
          <OwnerField {...shared} label={t('column-owner')} />
        </EditCell>
      </td>
      {(['start', 'due'] as const).map((end) => (
        <td key={end} {...cell(end)}>
          <EditCell label={t(`column-${end}`)} shown={date(end === 'start' ? start : due)}>
            <EndField {...shared} end={end} label={t(`column-${end}`)} />
          </EditCell>
        </td>
      ))}
      <td {...cell('status')}>
        <EditCell label={t('column-status')} shown={t(`status-${statusOf(measure)}`)}>
          <StatusField {...shared} label={t('column-status')} />
        </EditCell>
      </td>
      <td {...cell('days')}>
        <EditCell label={t('column-days')} shown={days === null ? null : formatDays(days, language)}>
          <DaysField {...shared} label={t('column-days')} />
        </EditCell>
      </td>
      {(['once', 'yearly'] as const).map((kind) => (
        <td key={kind} {...cell(kind)}>
          <EditCell label={t(`column-${kind}`)} shown={euro(cost?.[kind])}>
            <CostField {...shared} cost={kind} label={t(`column-${kind}`)} />
          </EditCell>
        </td>
      ))}
    </tr>
  )
})
