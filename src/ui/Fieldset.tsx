import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import type { FieldTexts } from './Field.tsx'
import { FieldError } from './FieldError.tsx'

export type FieldsetProps = Omit<FieldTexts, 'label'> & {
  readonly legend: ReactNode
  readonly id?: string | undefined
  /** ids of what stands elsewhere and is heard with the group, before hint and error */
  readonly describedBy?: string | undefined
  readonly horizontal?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly children: ReactNode
}

/** Legend, hint and error around several controls that answer one question. */
export function Fieldset(props: FieldsetProps) {
  const { legend, hint, error, optional, hideLabel, id: given, describedBy, horizontal, disabled, children } = props
  const auto = useId()
  const id = given ?? auto
  const described = [describedBy, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      disabled={disabled}
      aria-describedby={described || undefined}
      className={classNames('kern-fieldset', Boolean(error) && 'kern-fieldset--error')}
    >
      <legend className={hideLabel ? 'kern-sr-only' : 'kern-label'}>
        {legend}
        {optional && <span className="kern-label__optional"> ({optional})</span>}
      </legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={classNames('kern-fieldset__body', horizontal && 'kern-fieldset__body--horizontal')}>
        {children}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
