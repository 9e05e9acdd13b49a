import { useState } from 'react'
import type { Attachment } from '../../core/assessment/schema.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { removeAttachment } from '../../storage/removeAttachment.ts'
import { type AnswerPlace, FrozenError } from '../../storage/rewriteAttachments.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface RemoveDialogProps {
  readonly item: Attachment
  readonly place: AnswerPlace
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function RemoveDialog({ item, place, onSaid, onClose }: RemoveDialogProps) {
  const t = useTexts(attachmentTexts)
  const workspace = useWorkspace()
  const [forGood, setForGood] = useState(false)
  const [failure, setFailure] = useState<'frozen' | 'failed' | null>(null)
  const remove = async () => {
    try {
      await removeAttachment(workspace, place, item.sha256, { forGood })
      onSaid(t('removed', { name: item.name }))
      onClose()
    } catch (error) {
      setFailure(error instanceof FrozenError ? 'frozen' : 'failed')
    }
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('removeTitle')}
      confirmLabel={t('removeConfirm')}
      cancelLabel={t('cancel')}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <Stack>
        <p>{t('removeText', { name: item.name })}</p>
        <Checkbox
          label={t('removeForGood')}
          hint={t('removeForGoodHint')}
          checked={forGood}
          onChange={(event) => setForGood(event.currentTarget.checked)}
        />
        {failure && <Alert kind="danger" live="alert" title={t(`remove-${failure}`)} />}
      </Stack>
    </ConfirmDialog>
  )
}
