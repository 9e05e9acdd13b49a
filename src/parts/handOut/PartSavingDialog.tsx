import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { partTexts } from '../../i18n/parts.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { ProblemList } from '../ProblemList.tsx'
import { focusOnArrival } from '../sealed/focusOnArrival.ts'
import { PasswordFields } from '../sealed/PasswordFields.tsx'
import { useNewPassword } from '../sealed/useNewPassword.ts'
import { Working } from '../sealed/Working.tsx'
import type { PartSaving } from './usePartSaving.ts'

export interface PartSavingDialogProps {
  readonly title: string
  readonly state: PartSaving
  /** what belongs to the assessment and is guessed early */
  readonly names: readonly string[]
  /** what to do with the file that was saved */
  readonly next: string
  /** `null`: something in the form is not right yet, and the form says so; returns whether it may go on otherwise */
  readonly onSave: (password: string | null, form: HTMLFormElement) => void
  readonly onCancel: () => void
  readonly onClose: () => void
  /** the form above the choice of a password */
  readonly children: ReactNode
}

/** Form, work and outcome of saving a part, whichever way it goes. */
export function PartSavingDialog(props: PartSavingDialogProps) {
  const { title, state, names, next, onSave, onCancel, onClose, children } = props
  const t = useTexts(partTexts)
  const ofSealed = useTexts(sealedFileTexts)
  const formId = useId()
  const [encrypted, setEncrypted] = useState(false)
  const { fields, password, isGood } = useNewPassword()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!encrypted) onSave(null, form)
    else if (isGood(form)) onSave(password, form)
  }
  const working = state.kind === 'working'
  const saved = state.kind === 'saved' ? state : null
  return (
    <Dialog
      open
      onClose={onClose}
      title={saved ? t('savedTitle') : title}
      closeLabel={t('close')}
      footer={
        // with keys: a button that became the form's own while it is clicked would send the form
        working ? (
          <Button key="working" ref={focusOnArrival} icon="close" onClick={onCancel}>
            {t('cancel')}
          </Button>
        ) : saved ? (
          <Button key="saved" ref={focusOnArrival} variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button key="form" variant="primary" type="submit" form={formId}>
              {t('save')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        )
      }
    >
      <Stack>
        {working && state.fraction !== null && <Working what="sealing" fraction={state.fraction} />}
        {saved && (
          <>
            <Alert
              kind="success"
              live="status"
              title={t('savedAs', { file: saved.file, count: saved.order.content.slip.questions.length })}
            />
            <p>{next}</p>
          </>
        )}
        {!working && !saved && (
          <form id={formId} noValidate onSubmit={submit}>
            <Stack gap="large">
              {children}
              <Checkbox
                label={t('encrypt')}
                hint={t(encrypted ? 'encryptHint' : 'notEncrypted')}
                checked={encrypted}
                onChange={({ currentTarget }) => setEncrypted(currentTarget.checked)}
              />
              {encrypted && (
                <>
                  <Alert kind="warning" title={ofSealed('noRecovery')} />
                  <PasswordFields {...fields} names={names} />
                </>
              )}
              {state.kind === 'failed' && (
                <Alert kind="danger" live="alert" title={t('failedTitle')}>
                  {t('failed')}
                </Alert>
              )}
              {state.kind === 'not-there' && (
                <Alert kind="danger" live="alert" title={t('failedTitle')}>
                  {t('baseMissing')}
                </Alert>
              )}
              {state.kind === 'refused' && (
                <Alert kind="danger" live="alert" title={t('failedTitle')}>
                  <ProblemList problems={state.problems} />
                </Alert>
              )}
            </Stack>
          </form>
        )}
        <Status hidden>{working ? ofSealed('sealing') : ''}</Status>
      </Stack>
    </Dialog>
  )
}
