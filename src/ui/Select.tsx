import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import { Field, type FieldTexts } from './Field.tsx'
import { useReadOnly } from './ReadOnly.tsx'

export type SelectProps = ComponentProps<'select'> & FieldTexts

/** Children are native `option` elements. */
export function Select({ label, hint, error, optional, hideLabel, id, className, children, ...rest }: SelectProps) {
  const readOnly = useReadOnly()
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(wiring) => (
        <div className="kern-form-input__select-wrapper">
          <select
            autoComplete="off"
            {...rest}
            disabled={readOnly || rest.disabled}
            {...wiring}
            className={classNames(
              'kern-form-input__select',
              Boolean(error) && 'kern-form-input__select--error',
              className,
            )}
          >
            {children}
          </select>
        </div>
      )}
    </Field>
  )
}
