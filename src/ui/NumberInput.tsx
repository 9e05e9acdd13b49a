import { type ComponentProps, useId } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import { inputClass } from './inputClass.ts'
import { useReadOnly } from './ReadOnly.tsx'

export type NumberInputProps = ComponentProps<'input'> &
  FieldTexts & {
    /** allows a decimal separator on the keyboard of a tablet */
    readonly decimal?: boolean
    /** behind the field: 'Tage', '€' */
    readonly unit?: string
  }

/** A text field with a numeric keyboard: `type=number` changes under the mouse wheel and swallows what it cannot read. */
export function NumberInput(props: NumberInputProps) {
  const { label, hint, error, optional, hideLabel, id, decimal, unit, className, ...rest } = props
  const unitId = useId()
  const readOnly = useReadOnly()
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(wiring) => (
        <div className="ui-input__row">
          <input
            autoComplete="off"
            readOnly={readOnly}
            {...rest}
            {...wiring}
            type="text"
            inputMode={decimal ? 'decimal' : 'numeric'}
            aria-describedby={[unit && unitId, wiring['aria-describedby']].filter(Boolean).join(' ') || undefined}
            className={inputClass(error, true, className)}
          />
          {unit && <span id={unitId}>{unit}</span>}
        </div>
      )}
    </Field>
  )
}
