import type { FormEvent } from 'react'
import { backupFolderTexts } from '../../i18n/backupFolder.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { setBackupPassword } from '../../parts/disk/sessionPassword.ts'
import { PasswordFields } from '../../parts/sealed/PasswordFields.tsx'
import { useNewPassword } from '../../parts/sealed/useNewPassword.ts'
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
  const { fields, password, isGood, forget } = useNewPassword()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isGood(event.currentTarget)) return
    setBackupPassword(password)
    forget()
    onSet()
  }
  if (isSet) return <p role="status">{t('passwordIsSet')}</p>
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Heading level={3}>{t('passwordTitle')}</Heading>
        <p>{t('passwordText')}</p>
        <PasswordFields {...fields} names={names} />
        <div>
          <Button type="submit">{t('passwordSet')}</Button>
        </div>
      </Stack>
    </form>
  )
}
