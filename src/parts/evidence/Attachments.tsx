import { useState } from 'react'
import { MOST_BYTES } from '../../core/evidence/attachmentRules.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { formatBytes } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAttachmentsSize } from '../../storage/attachmentsSize.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { AttachmentCard } from './AttachmentCard.tsx'
import type { EvidencePanelProps } from './EvidencePanel.tsx'
import { PhotoDialog } from './PhotoDialog.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import { useFileQueue } from './useFileQueue.ts'

export type AttachmentsProps = EvidencePanelProps & {
  /** adds a document to what was seen that is not attached */
  readonly onNameOnly: (name: string) => void
}

/** Photos and files of one answer: what is there, ways to add more, and what became of those that could not be added. */
export function Attachments({ place, answer, onChange, frozen, files, onFiles, onDone, onNameOnly }: AttachmentsProps) {
  const t = useTexts(attachmentTexts)
  const [said, setSaid] = useState('')
  const queue = useFileQueue({ place, files, onDone, onSaid: setSaid })
  const list = answer?.attachments ?? []
  return (
    <section className="evidence__attachments" aria-label={t('title')}>
      <p className="evidence__heading">{t('title')}</p>
      {list.length > 0 && (
        <ul className="evidence__files">
          {list.map((item) => (
            <AttachmentCard
              key={item.sha256}
              item={item}
              place={place}
              frozen={frozen}
              onCaption={(caption) =>
                onChange((now) => ({ attachments: now?.attachments?.map(captioned(item.sha256, caption)) }))
              }
              onSaid={setSaid}
            />
          ))}
        </ul>
      )}
      {!frozen && (
        <>
          <div className="evidence__add">
            <FileButton icon="add" accept="image/*" camera className="evidence__camera" onFiles={onFiles}>
              {t('takePhoto')}
            </FileButton>
            <FileButton icon="drive-folder-upload" accept="image/*,application/pdf" multiple onFiles={onFiles}>
              {t('chooseFiles')}
            </FileButton>
            <Text muted small className="evidence__drop">
              {t('drop')}
            </Text>
          </div>
          <Text muted small>
            {t('hint')}
          </Text>
        </>
      )}
      {queue.preparing && <p>{t('preparing', { name: queue.preparing })}</p>}
      {queue.refused.map((refused) => (
        <RefusedFile key={refused.key} refused={refused} onNameOnly={onNameOnly} onDismiss={queue.dismiss} />
      ))}
      <Total assessment={place.assessment} />
      <Status hidden>{said}</Status>
      {queue.photo && (
        <PhotoDialog
          key={queue.photo.key}
          picture={queue.photo.picture}
          name={queue.photo.name}
          title={files.length > 1 ? t('photoTitleMore', { count: files.length - 1 }) : t('photoTitle')}
          onSave={queue.save}
          onClose={queue.discard}
        />
      )}
    </section>
  )
}

function Total({ assessment }: { readonly assessment: string }) {
  const t = useTexts(attachmentTexts)
  const language = useLanguage()
  const size = useAttachmentsSize(useWorkspace().db, assessment)
  if (!size || size.count === 0) return null
  return (
    <Text muted small>
      {t('total', { count: size.count, size: formatBytes(size.bytes, language) })}
      {size.bytes > 0.8 * MOST_BYTES && ` ${t('totalHigh')}`}
    </Text>
  )
}

function captioned(sha256: string, caption: string) {
  return <T extends { sha256: string; caption?: string | undefined }>(item: T): T => {
    if (item.sha256 !== sha256) return item
    const { caption: _, ...rest } = item
    return (caption === '' ? rest : { ...item, caption }) as T
  }
}
