import { useState } from 'react'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ROLES_LIST } from '../../parts/question/RolesList.tsx'
import { takeUpLeftovers } from '../../storage/leftovers.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { reopenAssessment } from '../../storage/signOff.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'

/** Asks why; what waited because of the sign-off is written right after. */
export function ReopenDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTexts(signOffTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const [role, setRole] = useState(workspace.db.role)
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const missing = reason.trim() === ''
  const reopen = async () => {
    setTried(true)
    if (missing) return
    try {
      await reopenAssessment(workspace, id, { reason: reason.trim(), role: role.trim() })
    } catch {
      return setFailed(true)
    }
    toast({ text: t('reopened') })
    onClose()
    document.querySelector<HTMLElement>('main h1')?.focus()
    await nothingWaiting()
    await takeUpLeftovers(workspace.db).catch(() => undefined)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reopenTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onClick={() => void reopen()}>
            {t('reopen')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <p>{t('reopenText')}</p>
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          aria-required
          error={tried && missing && t('reasonMissing')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <TextInput
          label={t('role')}
          optional={t('optional')}
          list={ROLES_LIST}
          value={role}
          onChange={({ target }) => setRole(target.value)}
        />
        {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
      </Stack>
    </Dialog>
  )
}
