import { useState } from 'react'
import { type Passwords, wrongField } from './PasswordFields.tsx'

const NONE: Passwords = { password: '', repeat: '' }

/** A new password as `PasswordFields` asks for it. */
export function useNewPassword() {
  const [value, onChange] = useState(NONE)
  const [checked, setChecked] = useState(false)
  /** When the form is sent: whether both are good; if not, from now on what is wrong is said, and the focus goes to it. */
  const isGood = (form: HTMLFormElement): boolean => {
    setChecked(true)
    const wrong = wrongField(value)
    if (wrong) form.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus()
    return wrong === null
  }
  return { fields: { value, onChange, checked }, password: value.password, isGood, forget: () => onChange(NONE) }
}
