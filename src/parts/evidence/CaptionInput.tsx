import { useEffect, useRef } from 'react'
import { TextInput } from '../../ui/TextInput.tsx'

export interface CaptionInputProps {
  readonly label: string
  readonly caption: string
  readonly disabled: boolean
  readonly onCaption: (caption: string) => void
}

/** Hands on each change at once and takes over one from another tab, except while one is writing here. */
export function CaptionInput({ label, caption, disabled, onCaption }: CaptionInputProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = input.current
    if (field && document.activeElement !== field) field.value = caption
  }, [caption])
  return (
    <TextInput
      ref={input}
      label={label}
      defaultValue={caption}
      disabled={disabled}
      onChange={(event) => onCaption(event.currentTarget.value)}
    />
  )
}
