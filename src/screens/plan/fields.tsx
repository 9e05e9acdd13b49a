import type { Measure } from '../../core/assessment/schema.ts'
import { STATUSES } from '../../core/plan/status.ts'
import { formatAmount } from '../../i18n/amounts.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select, type SelectProps } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { withCost } from './costs.ts'
import { useCloseCell } from './EditCell.tsx'
import { OWNERS_LIST } from './OwnersList.tsx'
import { usePlanActions } from './planActions.ts'
import { readDate, readEnd, readNumber, readText } from './readFields.ts'
import { useField } from './useField.ts'
import { useStatusField } from './useStatusField.ts'

export interface MeasureFieldProps {
  readonly measure: Measure
  readonly label: string
  readonly hint?: string
  /** in a table the column says it to the eye */
  readonly hideLabel?: boolean
}

/** `first`: a dialog begins here */
export function OwnerField({ measure, first, ...texts }: MeasureFieldProps & { readonly first?: boolean }) {
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure.owner,
    write: (owner) => owner ?? '',
    read: readText,
    save: (owner) => edit(measure.id, { owner }),
    cancels: texts.hideLabel,
  })
  return <TextInput {...texts} {...field} error={error} list={OWNERS_LIST} {...(first && { 'data-autofocus': true })} />
}

export function EndField({ measure, end, ...texts }: MeasureFieldProps & { readonly end: 'start' | 'due' }) {
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure[end],
    write: (date) => date ?? '',
    read: (date, unfinished) => readEnd(end, measure, date, unfinished),
    save: (date) => edit(measure.id, { [end]: date }),
    cancels: texts.hideLabel,
  })
  return <DateInput {...texts} {...field} error={error} min="2000-01-01" max="2999-12-31" />
}

export function DaysField({ measure, ...texts }: MeasureFieldProps) {
  const { edit } = usePlanActions()
  const t = useTexts(planTexts)
  const { field, error } = useAmount(measure.days, texts.hideLabel, (days) => edit(measure.id, { days }))
  return <NumberInput {...texts} {...field} error={error} decimal {...(!texts.hideLabel && { unit: t('daysUnit') })} />
}

export function CostField({ measure, cost, ...texts }: MeasureFieldProps & { readonly cost: 'once' | 'yearly' }) {
  const { edit } = usePlanActions()
  const t = useTexts(planTexts)
  const { field, error } = useAmount(measure.cost?.[cost], texts.hideLabel, (value) =>
    edit(measure.id, { cost: withCost(measure.cost, { [cost]: value }) }),
  )
  return <NumberInput {...texts} {...field} error={error} decimal {...(!texts.hideLabel && { unit: t('euroUnit') })} />
}

function useAmount(value: number | undefined, cancels: boolean | undefined, save: (value: number | undefined) => void) {
  const language = useLanguage()
  return useField({
    value,
    write: (amount) => (amount === undefined ? '' : formatAmount(amount, language)),
    read: (text) => readNumber(text, language),
    save,
    cancels,
  })
}

export function StatusField({ measure, ...texts }: MeasureFieldProps) {
  const field = useStatusField(measure, usePlanActions(), useCloseCell())
  return <StatusSelect {...texts} {...field} />
}

export function StatusSelect(props: SelectProps) {
  const t = useTexts(planTexts)
  return (
    <Select {...props}>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`status-${status}`)}
        </option>
      ))}
    </Select>
  )
}

/** A date that must fit nothing else. */
export function DayField({
  value,
  onSave,
  ...texts
}: Omit<MeasureFieldProps, 'measure'> & {
  readonly value: string | undefined
  readonly onSave: (date: string | undefined) => void
}) {
  const { field, error } = useField({ value, write: (date) => date ?? '', read: readDate, save: onSave })
  return <DateInput {...texts} {...field} error={error} min="2000-01-01" max="2999-12-31" />
}
