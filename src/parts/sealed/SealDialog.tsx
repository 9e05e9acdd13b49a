import { type FormEvent, useId, useState } from 'react'
import { exportTexts } from '../../i18n/export.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { NotesTick } from '../notes/NotesTick.tsx'
import { useNoteCount } from '../notes/useNoteCount.ts'
import { ProblemList } from '../ProblemList.tsx'
import { focusOnArrival } from './focusOnArrival.ts'
import { PasswordFields } from './PasswordFields.tsx'
import { Sealed } from './Sealed.tsx'
import { useNewPassword } from './useNewPassword.ts'
import { type SealingState, useSealing } from './useSealing.ts'
import { Working } from './Working.tsx'

export interface SealDialogProps {
  /** of the assessment */
  readonly id: string
  readonly municipality: string
  readonly title: string
  readonly onClose: () => void
}

/** Saves an assessment as a file that opens only with a password. */
export function SealDialog({ id, municipality, title, onClose }: SealDialogProps) {
  const t = useTexts(sealedFileTexts)
  const formId = useId()
  const { fields, password, isGood } = useNewPassword()
  const { state, begin, cancel } = useSealing(id)
  const noteCount = useNoteCount(id)
  const [notes, setNotes] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isGood(event.currentTarget)) begin(password, notes)
  }
  const working = state.kind === 'working'
  const done = state.kind === 'done'
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(done ? 'sealed' : 'sealTitle')}
      closeLabel={t('close')}
      footer={
        // with keys: a button that became the form's own while it is clicked would send the form
        working ? (
          <Button key="working" ref={focusOnArrival} icon="close" onClick={cancel}>
            {t('cancel')}
          </Button>
        ) : done ? (
          <Button key="done" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button key="form" variant="primary" type="submit" form={formId}>
              {t('seal')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        )
      }
    >
      <Stack>
        {working && <Working what="sealing" fraction={state.fraction} />}
        {done && <Sealed file={state.file} municipality={municipality} />}
        {!working && !done && (
          <>
            <p>{t('sealLead', { name: municipality })}</p>
            <Alert kind="warning" title={t('noRecovery')}>
              {t('noRecoveryHint')}
            </Alert>
            <form id={formId} noValidate onSubmit={submit}>
              <PasswordFields {...fields} names={[municipality, title]} />
              <NotesTick count={noteCount} checked={notes} onChange={setNotes} />
            </form>
            <Unfinished state={state} />
          </>
        )}
        <Status hidden>{working ? t('sealing') : ''}</Status>
      </Stack>
    </Dialog>
  )
}

/** Why there is no file yet, although one was asked for. */
function Unfinished({ state }: { readonly state: SealingState }) {
  const t = useTexts(sealedFileTexts)
  const ofExport = useTexts(exportTexts)
  switch (state.kind) {
    case 'cancelled':
      return (
        <p ref={focusOnArrival} tabIndex={-1} role="status">
          {t('cancelled')}
        </p>
      )
    case 'questionnaire-missing':
      return <Alert kind="warning" live="alert" title={ofExport('questionnaireMissing')} />
    case 'failed':
      return (
        <Alert kind="danger" live="alert" title={t('failedTitle')}>
          {t('failed')}
        </Alert>
      )
    case 'refused':
      return (
        <Alert kind="danger" live="alert" title={t('failedTitle')}>
          <ProblemList problems={state.problems} />
        </Alert>
      )
    default:
      return null
  }
}
