import { useState } from 'react'
import type { Rectangle } from '../../core/evidence/blackening.ts'
import { download } from '../../files/download.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BlackeningStage } from './BlackeningStage.tsx'
import { PhotoFailure } from './PhotoFailure.tsx'
import { photoFile } from './photoFile.ts'
import type { StoreFailure } from './storeAttachment.ts'
import { useHeldBack } from './useHeldBack.ts'

export interface PhotoDialogProps {
  readonly picture: ImageBitmap
  readonly name: string
  readonly title: string
  /** it is stored already, and can only be blackened */
  readonly stored?: boolean
  /** nothing can be changed */
  readonly frozen?: boolean
  /** Resolves with `null` when the photo is on disk; the dialog is closed then by whoever opened it. */
  readonly onSave: (black: readonly Rectangle[], caption: string) => Promise<StoreFailure | null>
  readonly onClose: () => void
}

/** One photo, before it is stored or to be blackened later. It stays on the screen until it is on disk, or somebody gives it up. */
export function PhotoDialog(props: PhotoDialogProps) {
  const { picture, name, title, stored = false, frozen = false, onSave, onClose } = props
  const t = useTexts(attachmentTexts)
  const [black, setBlack] = useState<readonly Rectangle[]>([])
  const [caption, setCaption] = useState('')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<StoreFailure | null>(null)
  const [asking, setAsking] = useState(false)
  useHeldBack(!stored || black.length > 0)
  const save = async () => {
    setSaving(true)
    const outcome = await onSave(black, caption).catch((): StoreFailure => 'other')
    setFailure(outcome)
    setSaving(false)
  }
  const keep = async () => {
    const file = await photoFile(picture, name, black)
    download(file.bytes, file.name, file.type)
  }
  const close = () => {
    if (stored && black.length === 0) onClose()
    else setAsking(true)
  }
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={close}
      closeLabel={stored ? t('close') : t('discard')}
      footer={
        <>
          {!frozen && (
            <Button variant="primary" disabled={saving || (stored && black.length === 0)} onClick={() => void save()}>
              {saving ? t('saving') : stored ? t('saveBlack') : t('save')}
            </Button>
          )}
          <Button disabled={saving} onClick={close}>
            {stored ? t('close') : t('discard')}
          </Button>
        </>
      }
    >
      <Stack>
        {failure && <PhotoFailure failure={failure} onRetry={() => void save()} onDownload={() => void keep()} />}
        {!stored && (
          <Alert kind="info" title={t('notSaved')}>
            {t('notSavedText')}
          </Alert>
        )}
        <BlackeningStage picture={picture} name={name} black={black} onChange={setBlack} frozen={frozen || saving} />
        {stored && !frozen && <p>{t('storedText')}</p>}
        {!stored && (
          <TextInput
            label={t('caption')}
            hint={t('captionHint')}
            value={caption}
            onChange={(event) => setCaption(event.currentTarget.value)}
          />
        )}
      </Stack>
      <ConfirmDialog
        open={asking}
        title={t('discardTitle')}
        confirmLabel={t('discard')}
        cancelLabel={t('cancel')}
        danger
        onClose={() => setAsking(false)}
        onConfirm={onClose}
      >
        {stored ? t('discardBlack') : t('discardText')}
      </ConfirmDialog>
    </Dialog>
  )
}
