import { Icon, type IconName } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import './ToggleGroup.css'

export interface ToggleOption<V extends string> {
  readonly value: V
  readonly label: string
  /** shown instead of the label, which stays as name */
  readonly icon?: IconName
  /** shown before the label, which only screen readers then read: 'DE' for 'Deutsch' */
  readonly short?: string
  /** language of the label */
  readonly lang?: string
}

export interface ToggleGroupProps<V extends string> {
  readonly label: string
  readonly options: readonly ToggleOption<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** A choice that takes effect at once: buttons rather than radios, because arrow keys alone must not switch the language. */
export function ToggleGroup<V extends string>({ label, options, value, onChange }: ToggleGroupProps<V>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form that is sent
    <div className="ui-toggle-group" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="ui-toggle"
          lang={option.lang}
          title={option.icon ? option.label : undefined}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          <ToggleContent option={option} />
        </button>
      ))}
    </div>
  )
}

function ToggleContent({ option }: { readonly option: ToggleOption<string> }) {
  if (!option.icon && !option.short) return option.label
  return (
    <>
      {option.icon ? <Icon name={option.icon} size="small" /> : <span title={option.label}>{option.short}</span>}
      <VisuallyHidden> {option.label}</VisuallyHidden>
    </>
  )
}
