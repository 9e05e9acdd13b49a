import type { ComponentProps, SyntheticEvent } from 'react'
import { classNames } from './classNames.ts'
import { Field, type FieldTexts } from './Field.tsx'
import { inputClass } from './inputClass.ts'
import { useReadOnly } from './ReadOnly.tsx'
import './TextArea.css'

export type TextAreaProps = ComponentProps<'textarea'> & FieldTexts

/** Grows with its text. Autocomplete and spell check are off for the reasons given in `TextInput`. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, hideLabel, id, className, onInput, onFocus, ...rest } = props
  const readOnly = useReadOnly()
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(wiring) => (
        <textarea
          rows={3}
          autoComplete="off"
          spellCheck={false}
          {...rest}
          readOnly={readOnly || rest.readOnly}
          {...wiring}
          onInput={(event) => {
            grow(event)
            onInput?.(event)
          }}
          onFocus={(event) => {
            grow(event)
            onFocus?.(event)
          }}
          className={classNames(inputClass(error), 'ui-textarea', className)}
        />
      )}
    </Field>
  )
}

/** For older browsers without `field-sizing: content`, where the style sheet cannot do it. */
function grow({ currentTarget: area }: SyntheticEvent<HTMLTextAreaElement>): void {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
