import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { FieldError } from './FieldError.tsx'
import './Field.css'

/** What every field of a form can say; the words come from the caller. */
export interface FieldTexts {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** shown and announced with the field; its presence makes the field invalid */
  readonly error?: ReactNode
  /** e.g. 'freiwillig', behind the label */
  readonly optional?: string | undefined
  /** keeps the label for screen readers where the place says it to the eye, as in a table */
  readonly hideLabel?: boolean | undefined
}

/** Goes onto the control, so that label, hint and error belong to it. */
export interface FieldWiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export type FieldProps = FieldTexts & {
  readonly id?: string | undefined
  readonly children: (wiring: FieldWiring) => ReactNode
}

/** Label, hint and error around one native control. */
export function Field({ label, hint, error, optional, hideLabel, id: given, children }: FieldProps) {
  const auto = useId()
  const id = given ?? auto
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('kern-form-input', Boolean(error) && 'kern-form-input--error')}>
      <label className={hideLabel ? 'kern-sr-only' : 'kern-label'} htmlFor={id}>
        {label}
        {optional && <span className="kern-label__optional"> ({optional})</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
