import { type FormEvent, useId } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { PasswordFields } from '../../../parts/sealed/PasswordFields.tsx'
import { useNewPassword } from '../../../parts/sealed/useNewPassword.ts'
import { useWorkspace } from '../../../storage/workspace.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { LockDialog } from './LockDialog.tsx'
import { switchOn } from './switchLock.ts'
import { useSwitch } from './useSwitch.ts'

/** Asks for a new password twice and moves everything under it. */
export function SwitchOnDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(deviceLockTexts)
  const workspace = useWorkspace()
  const formId = useId()
  const { fields, password, isGood } = useNewPassword()
  const { state, begin } = useSwitch()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isGood(event.currentTarget)) begin((onProgress) => switchOn(workspace, password, onProgress))
  }
  return (
    <LockDialog
      title={t('onTitle')}
      submitLabel={t('on')}
      workingLabel={t('movingIn')}
      formId={formId}
      state={state}
      onClose={onClose}
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Stack>
          <Alert kind="warning" title={t('noRecovery')}>
            {t('noRecoveryHint')}
          </Alert>
          <PasswordFields {...fields} names={[]} />
          <p>{t('remains')}</p>
          <p>{t('otherTabs')}</p>
        </Stack>
      </form>
    </LockDialog>
  )
}
