import { useEffect, useState } from 'react'
import type { Attachment } from '../../core/assessment/schema.ts'
import type { Rectangle } from '../../core/evidence/blackening.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { replaceAttachment } from '../../storage/replaceAttachment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PhotoDialog } from './PhotoDialog.tsx'
import { photoFile } from './photoFile.ts'
import { scalePhoto } from './photoInBackground.ts'
import { type StoreFailure, storeAttachment } from './storeAttachment.ts'

export interface StoredPhotoProps {
  readonly item: Attachment
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly assessment: string
  readonly frozen: boolean
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

/** A stored photo in full size, to look at and to blacken; the blackened one takes its place. */
export function StoredPhoto({ item, bytes, assessment, frozen, onSaid, onClose }: StoredPhotoProps) {
  const t = useTexts(attachmentTexts)
  const workspace = useWorkspace()
  const picture = usePicture(bytes)
  const [elsewhere, setElsewhere] = useState(false)
  const save = async (black: readonly Rectangle[]): Promise<StoreFailure | null> => {
    if (!picture || picture === 'unreadable') return 'other'
    const file = await photoFile(picture, item.name, black)
    let still = false
    const failure = await storeAttachment(workspace, assessment, file.bytes.length, async () => {
      still = (await replaceAttachment(workspace, assessment, item.sha256, file)).elsewhere
    })
    if (failure) return failure
    onSaid(t('added', { name: file.name }))
    if (still) setElsewhere(true)
    else onClose()
    return null
  }
  if (elsewhere || picture === 'unreadable') {
    return (
      <Dialog
        open
        title={t('storedTitle')}
        closeLabel={t('close')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('close')}</Button>}
      >
        {elsewhere ? t('elsewhere') : t('refused-not-decoded')}
      </Dialog>
    )
  }
  if (!picture) return null
  return (
    <PhotoDialog
      stored
      frozen={frozen}
      picture={picture}
      name={item.name}
      title={t('storedTitle')}
      onSave={save}
      onClose={onClose}
    />
  )
}

/** `null` until it is decoded; a file that says it is a photo may be none. */
function usePicture(bytes: Uint8Array<ArrayBuffer>): ImageBitmap | 'unreadable' | null {
  const [picture, setPicture] = useState<ImageBitmap | 'unreadable' | null>(null)
  useEffect(() => {
    let gone = false
    const unreadable = () => setPicture('unreadable')
    void scalePhoto(new Blob([bytes])).then((photo) => {
      if ('why' in photo) unreadable()
      else if (gone) photo.close()
      else setPicture(photo)
    }, unreadable)
    return () => {
      gone = true
    }
  }, [bytes])
  return picture
}
