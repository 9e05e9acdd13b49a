import { type FormEvent, useId, useState } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { PasswordFields } from '../../../parts/sealed/PasswordFields.tsx'
import { useNewPassword } from '../../../parts/sealed/useNewPassword.ts'
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
  const { fields, password, isGood } = useNewPassword()
  const { state, begin } = useSwitch()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isGood(event.currentTarget)) begin(() => changePassword(workspace, present, password), onChanged)
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
          <PasswordFields {...fields} names={[]} />
        </Stack>
      </form>
    </LockDialog>
  )
}
