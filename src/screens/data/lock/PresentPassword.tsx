import { useEffect, useRef } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'

interface PresentPasswordProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly wrong: boolean
}

export function PresentPassword({ value, onChange, wrong }: PresentPasswordProps) {
  const t = useTexts(deviceLockTexts)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wrong) field.current?.select()
  }, [wrong])
  return (
    <PasswordInput
      ref={field}
      label={t('oldPassword')}
      aria-required
      error={wrong ? t('wrongPassword') : undefined}
      showLabel={t('show')}
      hideLabelText={t('hide')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
