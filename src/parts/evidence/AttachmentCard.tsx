import { useState } from 'react'
import type { Attachment } from '../../core/assessment/schema.ts'
import { download } from '../../files/download.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { formatBytes } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { AnswerPlace } from '../../storage/rewriteAttachments.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Text } from '../../ui/Text.tsx'
import { CaptionInput } from './CaptionInput.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { StoredPhoto } from './StoredPhoto.tsx'
import { useStoredFile } from './useStoredFile.ts'

export interface AttachmentCardProps {
  readonly item: Attachment
  readonly place: AnswerPlace
  readonly frozen: boolean
  readonly onCaption: (caption: string) => void
  /** for people who do not see the list */
  readonly onSaid: (words: string) => void
}

/** One attachment of an answer, with what can be done with it. */
export function AttachmentCard({ item, place, frozen, onCaption, onSaid }: AttachmentCardProps) {
  const t = useTexts(attachmentTexts)
  const language = useLanguage()
  const file = useStoredFile(item.sha256)
  const [open, setOpen] = useState<'photo' | 'remove' | null>(null)
  const { name } = item
  return (
    <li className="evidence__file">
      {file?.url && <img className="evidence__photo" src={file.url} alt={item.caption || name} />}
      <div className="evidence__file-text">
        <p className="evidence__file-name">
          {name}{' '}
          {file && (
            <Text as="span" muted small>
              {formatBytes(file.bytes.length, language)}
            </Text>
          )}
        </p>
        {file === undefined && <p>{t('reading')}</p>}
        {file === null && <Alert kind="warning" title={t('missing')} />}
        <CaptionInput
          label={t('captionOf', { name })}
          caption={item.caption ?? ''}
          disabled={frozen}
          onCaption={onCaption}
        />
        <Cluster gap="small">
          {file?.url && (
            <Button small variant="tertiary" icon="visibility" onClick={() => setOpen('photo')}>
              {t(frozen ? 'viewOnly' : 'view', { name })}
            </Button>
          )}
          {file && !file.url && (
            <Button
              small
              variant="tertiary"
              icon="download"
              // whatever the file says it is: it is to be kept, not to be opened here
              onClick={() => download(file.bytes, name, 'application/octet-stream')}
            >
              {t('download', { name })}
            </Button>
          )}
          {!frozen && (
            <Button small variant="tertiary" icon="delete" onClick={() => setOpen('remove')}>
              {t('remove', { name })}
            </Button>
          )}
        </Cluster>
      </div>
      {open === 'photo' && file && (
        <StoredPhoto
          item={item}
          bytes={file.bytes}
          assessment={place.assessment}
          frozen={frozen}
          onSaid={onSaid}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'remove' && <RemoveDialog item={item} place={place} onSaid={onSaid} onClose={() => setOpen(null)} />}
    </li>
  )
}
