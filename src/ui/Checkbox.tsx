import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { FieldError } from './FieldError.tsx'
import { useReadOnly } from './ReadOnly.tsx'
import './Check.css'

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

export function Checkbox({ label, hint, error, id: given, className, ...rest }: CheckboxProps) {
  const auto = useId()
  const id = given ?? auto
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const readOnly = useReadOnly()
  return (
    <div className={classNames('kern-form-check', 'ui-check', Boolean(error) && 'kern-form-check--error')}>
      <input
        autoComplete="off"
        {...rest}
        disabled={readOnly || rest.disabled}
        id={id}
        type="checkbox"
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        className={classNames(
          'kern-form-check__checkbox',
          Boolean(error) && 'kern-form-check__checkbox--error',
          className,
        )}
      />
      <div className="ui-check__text">
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <div className="kern-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
