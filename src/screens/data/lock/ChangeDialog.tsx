import { type FormEvent, useId, useState } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { PasswordFields, type Passwords, wrongField } from '../../../parts/sealed/PasswordFields.tsx'
import { useWorkspace } from '../../../storage/workspace.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { LockDialog } from './LockDialog.tsx'
import { PresentPassword } from './PresentPassword.tsx'
import { changePassword } from './switchLock.ts'
import { useSwitch } from './useSwitch.ts'

interface ChangeDialogProps {
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** Another password for the same key: one row is written, whatever there is. */
export function ChangeDialog({ onClose, onChanged }: ChangeDialogProps) {
  const t = useTexts(deviceLockTexts)
  const workspace = useWorkspace()
  const formId = useId()
  const [present, setPresent] = useState('')
  const [passwords, setPasswords] = useState<Passwords>({ password: '', repeat: '' })
  const [checked, setChecked] = useState(false)
  const { state, begin } = useSwitch()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    const wrong = wrongField(passwords)
    if (wrong) event.currentTarget.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus()
    else begin(() => changePassword(workspace, present, passwords.password), onChanged)
  }
  return (
    <LockDialog
      title={t('changeTitle')}
      submitLabel={t('changeNow')}
      workingLabel={t('unlocking')}
      formId={formId}
      state={state}
      onClose={onClose}
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Stack>
          <PresentPassword value={present} onChange={setPresent} wrong={state.kind === 'wrong'} />
          <Alert kind="warning" title={t('noRecovery')}>
            {t('changeText')}
          </Alert>
          <PasswordFields value={passwords} onChange={setPasswords} checked={checked} names={[]} />
        </Stack>
      </form>
    </LockDialog>
  )
}
