import { type ComponentProps, useState } from 'react'
import { Button } from './Button.tsx'
import { Field, type FieldTexts } from './Field.tsx'
import { inputClass } from './inputClass.ts'

export type PasswordInputProps = Omit<ComponentProps<'input'>, 'type'> &
  FieldTexts & {
    /** names of the button beside it */
    readonly showLabel: string
    readonly hideLabelText: string
    /** where a second field shows and hides together with it; left out, the field keeps that to itself */
    readonly shown?: boolean
    readonly onShownChange?: (shown: boolean) => void
  }

/** A password that can be looked at. Nothing of it is remembered, corrected or checked for spelling. */
export function PasswordInput(props: PasswordInputProps) {
  const { label, hint, error, optional, hideLabel, id, className, showLabel, hideLabelText, ...more } = props
  const { shown: given, onShownChange, ...rest } = more
  const [own, setOwn] = useState(false)
  const shown = given ?? own
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(wiring) => (
        <span className="ui-input__row">
          <input
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...rest}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={inputClass(error, false, className)}
          />
          <Button
            variant="tertiary"
            icon={shown ? 'visibility-off' : 'visibility'}
            iconOnly
            onClick={() => (onShownChange ?? setOwn)(!shown)}
          >
            {shown ? hideLabelText : showLabel}
          </Button>
        </span>
      )}
    </Field>
  )
}
