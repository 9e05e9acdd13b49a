import { TextInput, type TextInputProps } from './TextInput.tsx'

/** Value is an ISO date, '2026-12-01', or ''. */
export function DateInput(props: Omit<TextInputProps, 'type' | 'short'>) {
  return <TextInput {...props} type="date" short />
}
