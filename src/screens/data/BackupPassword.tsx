import { type FormEvent, useState } from 'react'
import { backupFolderTexts } from '../../i18n/backupFolder.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { setBackupPassword } from '../../parts/disk/sessionPassword.ts'
import { PasswordFields, type Passwords, wrongField } from '../../parts/sealed/PasswordFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface BackupPasswordProps {
  readonly isSet: boolean
  /** of the municipalities, which are guessed early */
  readonly names: readonly string[]
  readonly onSet: () => void
}

/** Asked for once each time the app is opened, because it is kept nowhere. */
export function BackupPassword({ isSet, names, onSet }: BackupPasswordProps) {
  const t = useTexts(backupFolderTexts)
  const [passwords, setPasswords] = useState<Passwords>({ password: '', repeat: '' })
  const [checked, setChecked] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    const wrong = wrongField(passwords)
    if (wrong) return event.currentTarget.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus()
    setBackupPassword(passwords.password)
    setPasswords({ password: '', repeat: '' })
    onSet()
  }
  if (isSet) return <p role="status">{t('passwordIsSet')}</p>
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Heading level={3}>{t('passwordTitle')}</Heading>
        <p>{t('passwordText')}</p>
        <PasswordFields value={passwords} onChange={setPasswords} checked={checked} names={names} />
        <div>
          <Button type="submit">{t('passwordSet')}</Button>
        </div>
      </Stack>
    </form>
  )
}
