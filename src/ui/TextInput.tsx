import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import { inputClass } from './inputClass.ts'
import { useReadOnly } from './ReadOnly.tsx'

export type TextInputProps = ComponentProps<'input'> & FieldTexts & { readonly short?: boolean }

/**
 * Browsers keep what is typed into remembered fields in their session files, and some spell checkers send it to a server:
 * both are off unless the caller wants them.
 */
export function TextInput(props: TextInputProps) {
  const { label, hint, error, optional, hideLabel, id, short, className, ...rest } = props
  const readOnly = useReadOnly()
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          readOnly={readOnly}
          {...rest}
          {...wiring}
          className={inputClass(error, short, className)}
        />
      )}
    </Field>
  )
}
