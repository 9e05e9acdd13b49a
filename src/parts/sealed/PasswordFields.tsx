import { useState } from 'react'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { StrengthMeter } from './StrengthMeter.tsx'
import { suggestPassword } from './suggestPassword.ts'

const MIN_LENGTH = 12

export interface Passwords {
  readonly password: string
  readonly repeat: string
}

export interface PasswordFieldsProps {
  readonly value: Passwords
  readonly onChange: (value: Passwords) => void
  /** what is wrong is said only after the first attempt to go on */
  readonly checked: boolean
  /** municipality and title, which are guessed early */
  readonly names: readonly string[]
}

/** 'password' or 'repeat', whichever is to be changed first; `null` when both are good. */
export function wrongField({ password, repeat }: Passwords): keyof Passwords | null {
  return lengthOf(password) < MIN_LENGTH ? 'password' : password === repeat ? null : 'repeat'
}

/** The same password twice, because nobody sees what is typed and nothing brings it back. */
export function PasswordFields({ value, onChange, checked, names }: PasswordFieldsProps) {
  const t = useTexts(sealedFileTexts)
  const [shown, setShown] = useState(false)
  const [suggested, setSuggested] = useState(false)
  const wrong = checked ? wrongField(value) : null
  const common = {
    showLabel: t('show'),
    hideLabelText: t('hide'),
    shown,
    onShownChange: setShown,
    autoComplete: 'new-password',
  }
  const suggest = () => {
    const password = suggestPassword((count) => crypto.getRandomValues(new Uint8Array(count)))
    onChange({ password, repeat: password })
    setShown(true)
    setSuggested(true)
  }
  return (
    <Stack>
      <PasswordInput
        {...common}
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        aria-required
        error={wrong === 'password' ? t('tooShort', { count: lengthOf(value.password) }) : undefined}
        value={value.password}
        onChange={({ currentTarget }) => onChange({ ...value, password: currentTarget.value })}
      />
      <StrengthMeter password={value.password} names={names} />
      <PasswordInput
        {...common}
        name="repeat"
        label={t('repeat')}
        aria-required
        error={wrong === 'repeat' ? t('differs') : undefined}
        value={value.repeat}
        onChange={({ currentTarget }) => onChange({ ...value, repeat: currentTarget.value })}
      />
      <div>
        <Button icon="autorenew" small onClick={suggest}>
          {t('suggest')}
        </Button>
      </div>
      <Status>{suggested ? t('suggested') : ''}</Status>
    </Stack>
  )
}

/** In characters as a person counts them, not in units of UTF-16. */
function lengthOf(password: string): number {
  return [...password].length
}
