import type { ReactNode } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { Status } from '../../../ui/Status.tsx'
import type { SwitchState } from './useSwitch.ts'

interface LockDialogProps {
  readonly title: string
  readonly submitLabel: string
  readonly workingLabel: string
  readonly formId: string
  readonly state: SwitchState
  readonly onClose: () => void
  /** a form with that id */
  readonly children: ReactNode
}

/** A form about the lock; while it is carried out there is nothing to click, because nothing may be stopped half way. */
export function LockDialog({ title, submitLabel, workingLabel, formId, state, onClose, children }: LockDialogProps) {
  const t = useTexts(deviceLockTexts)
  const working = state.kind === 'working'
  const percent = working ? Math.floor(state.fraction * 100) : 0
  return (
    <Dialog
      open
      onClose={() => working || onClose()}
      title={title}
      closeLabel={t('close')}
      footer={
        !working && (
          <>
            <Button variant="primary" type="submit" form={formId}>
              {submitLabel}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        )
      }
    >
      <Stack>
        {working && <Progress label={workingLabel} value={percent} max={100} text={t('percent', { percent })} />}
        {/* stays in place, so that nothing has to be typed again after a failure */}
        <div hidden={working}>{children}</div>
        {state.kind === 'failed' && (
          <Alert kind="danger" live="alert" title={t('failedTitle')}>
            {t(state.reason === 'no-memory' ? 'noMemory' : `failed-${state.reason}`)}
          </Alert>
        )}
        <Status hidden>{working ? workingLabel : ''}</Status>
      </Stack>
    </Dialog>
  )
}
