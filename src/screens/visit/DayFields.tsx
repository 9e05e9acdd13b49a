import { useState } from 'react'
import type { Visit } from '../../core/assessment/schema.ts'
import { setDays, type VisitEdit } from '../../core/visit/edit.ts'
import { DAY_END, DAY_START } from '../../core/visit/schedule.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { isDate, isTime } from './entered.ts'

export interface DayFieldsProps {
  readonly visit: Visit
  readonly onEdit: (edit: VisitEdit) => void
}

/** When the visit begins and how long its days are. An unfinished entry changes nothing. */
export function DayFields({ visit, onEdit }: DayFieldsProps) {
  const t = useTexts(visitTexts)
  return (
    <fieldset className="visit-days">
      <legend className="kern-label">{t('days')}</legend>
      <Field
        as="date"
        label={t('date')}
        stored={visit.date ?? ''}
        isValid={isDate}
        error={t('validDate')}
        onChange={(date) => onEdit(setDays({ date }))}
      />
      <Field
        label={t('start')}
        stored={visit.start ?? DAY_START}
        isValid={isTime}
        error={t('validTime')}
        onChange={(start) => onEdit(setDays({ start }))}
      />
      <Field
        label={t('until')}
        stored={visit.until ?? DAY_END}
        isValid={isTime}
        error={t('validTime')}
        onChange={(until) => onEdit(setDays({ until }))}
      />
    </fieldset>
  )
}

interface FieldProps {
  readonly as?: 'date' | 'time'
  readonly label: string
  readonly stored: string
  readonly isValid: (value: string) => boolean
  readonly error: string
  readonly onChange: (value: string) => void
}

function Field({ as = 'time', label, stored, isValid, error, onChange }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const common = {
    label,
    value: typed ?? stored,
    error: typed !== null && !isValid(typed) ? error : undefined,
    onChange: ({ target: { value } }: { readonly target: HTMLInputElement }) => setTyped(value),
    onBlur: () => {
      if (typed === null || !isValid(typed)) return
      if (typed !== stored) onChange(typed)
      setTyped(null)
    },
  }
  return as === 'date' ? (
    <DateInput {...common} min="2000-01-01" max="2999-12-31" />
  ) : (
    <TextInput {...common} type="time" short />
  )
}
