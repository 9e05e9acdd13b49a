import { type FormEvent, useId, useState } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useWorkspace } from '../../../storage/workspace.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { LockDialog } from './LockDialog.tsx'
import { PresentPassword } from './PresentPassword.tsx'
import { switchOff } from './switchLock.ts'
import { useSwitch } from './useSwitch.ts'

/** Only who knows the password may leave everything readable, not who passes by an unlocked screen. */
export function SwitchOffDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(deviceLockTexts)
  const workspace = useWorkspace()
  const formId = useId()
  const [password, setPassword] = useState('')
  const { state, begin } = useSwitch()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin((onProgress) => switchOff(workspace, password, onProgress))
  }
  return (
    <LockDialog
      title={t('offTitle')}
      submitLabel={t('off')}
      workingLabel={t('movingOut')}
      formId={formId}
      state={state}
      onClose={onClose}
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Stack>
          <Alert kind="warning" title={t('offWarning')} />
          <PresentPassword value={password} onChange={setPassword} wrong={state.kind === 'wrong'} />
          <p>{t('otherTabs')}</p>
        </Stack>
      </form>
    </LockDialog>
  )
}
