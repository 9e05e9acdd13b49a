import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { Fieldset, type FieldsetProps } from './Fieldset.tsx'
import { useReadOnly } from './ReadOnly.tsx'
import './Check.css'
import './RadioGroup.css'

export interface RadioOption {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** the key that chooses it, shown and given to assistive technology; the caller listens for it */
  readonly keyHint?: string | undefined
  readonly disabled?: boolean | undefined
}

type RadioInput = Pick<ComponentProps<'input'>, 'name' | 'ref' | 'onChange' | 'onBlur' | 'required'>

export type RadioGroupProps = Omit<FieldsetProps, 'horizontal' | 'children'> &
  RadioInput & {
    readonly options: readonly RadioOption[]
    /** `cards`: one row per option with room for a hint; `list`: plain rows; `horizontal`: short options side by side */
    readonly layout?: 'cards' | 'list' | 'horizontal'
    /** controlled when given; `null` means nothing is chosen. Left out, the browser or react-hook-form's `register()` holds the value */
    readonly value?: string | null | undefined
    /** without `value`: what is chosen at first, when the browser holds it from then on */
    readonly first?: string | null
  }

/** `{...register('level')}` goes onto every radio; without a name the group gets one of its own. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, layout = 'list', value, first, name, ref, onChange, onBlur, required, ...fieldset } = props
  const auto = useId()
  const group = name ?? auto
  return (
    <Fieldset {...fieldset} horizontal={layout === 'horizontal'}>
      {options.map((option) => (
        <Radio
          key={option.value}
          option={option}
          card={layout === 'cards'}
          invalid={Boolean(fieldset.error)}
          input={{
            name: group,
            ref,
            onBlur,
            required,
            ...(first !== undefined && { defaultChecked: first === option.value }),
            ...(value === undefined ? { onChange } : { checked: value === option.value, onChange: onChange ?? ignore }),
          }}
        />
      ))}
    </Fieldset>
  )
}

interface RadioProps {
  readonly option: RadioOption
  readonly card: boolean
  readonly invalid: boolean
  readonly input: ComponentProps<'input'>
}

function Radio({ option, card, invalid, input }: RadioProps) {
  const id = useId()
  const readOnly = useReadOnly()
  return (
    <div className={classNames('kern-form-check', 'ui-check', card && 'ui-check--card')}>
      <input
        autoComplete="off"
        {...input}
        type="radio"
        id={id}
        value={option.value}
        disabled={readOnly || option.disabled}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        aria-keyshortcuts={option.keyHint}
        className={classNames('kern-form-check__radio', invalid && 'kern-form-check__radio--error')}
      />
      <div className="ui-check__text">
        <label className="kern-label" htmlFor={id}>
          {option.label}
        </label>
        {option.hint && (
          <div className="kern-hint" id={`${id}-hint`}>
            {option.hint}
          </div>
        )}
      </div>
      {option.keyHint && (
        <span className="ui-check__key" aria-hidden="true">
          <kbd>{option.keyHint}</kbd>
        </span>
      )}
    </div>
  )
}

/** React warns about `checked` without a handler; a group that only shows an answer has none. */
function ignore(): void {}
