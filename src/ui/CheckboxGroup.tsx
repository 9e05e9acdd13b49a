import { Fieldset, type FieldsetProps } from './Fieldset.tsx'

/** Children are `Checkbox` elements, which carry their own names and refs. */
export function CheckboxGroup(props: FieldsetProps) {
  return <Fieldset {...props} />
}
