import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import { TextInput, type TextInputProps } from './TextInput.tsx'
import './SearchInput.css'

/** Label hidden unless asked for: the magnifying glass says it. Escape empties it, as browsers do for search fields. */
export function SearchInput({ hideLabel = true, className, ...rest }: Omit<TextInputProps, 'type'>) {
  return (
    <div className="ui-search">
      <TextInput {...rest} hideLabel={hideLabel} type="search" className={classNames('ui-search__input', className)} />
      <span className="ui-search__icon">
        <Icon name="search" />
      </span>
    </div>
  )
}
