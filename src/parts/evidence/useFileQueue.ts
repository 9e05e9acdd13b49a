import { useEffect, useRef, useState } from 'react'
import type { Rectangle } from '../../core/evidence/blackening.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { addAttachment, type NewAttachment } from '../../storage/addAttachment.ts'
import type { AnswerPlace } from '../../storage/rewriteAttachments.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { photoFile } from './photoFile.ts'
import { type FileRefusal, receiveFile } from './receiveFile.ts'
import { type StoreFailure, storeAttachment } from './storeAttachment.ts'

/** A file that could not be attached, to be said until somebody has read it. */
export interface Refused {
  readonly key: number
  readonly name: string
  readonly size: number
  readonly reason: FileRefusal | StoreFailure
  /** tries again with the same file; `null`: that would come to the same */
  readonly retry: (() => void) | null
}

interface Photo {
  readonly key: number
  readonly name: string
  readonly picture: ImageBitmap
}

export interface FileQueue {
  /** name of the file that is being looked into; `null`: none */
  readonly preparing: string | null
  /** a photo that waits to be blackened and stored */
  readonly photo: Photo | null
  readonly refused: readonly Refused[]
  readonly dismiss: (refused: Refused) => void
  readonly save: (black: readonly Rectangle[], caption: string) => Promise<StoreFailure | null>
  readonly discard: () => void
}

interface Wiring {
  readonly place: AnswerPlace
  readonly files: readonly File[]
  /** the first of `files` is dealt with */
  readonly onDone: () => void
  readonly onSaid: (words: string) => void
}

/** Files one after the other: a PDF is stored at once, a photo waits until somebody has looked at it. */
export function useFileQueue({ place, files, onDone, onSaid }: Wiring): FileQueue {
  const t = useTexts(attachmentTexts)
  const workspace = useWorkspace()
  const [photo, setPhoto] = useState<Photo | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const count = useRef(0)
  const begun = useRef<File | null>(null)
  const [file] = files

  const refuse = (of: File, reason: Refused['reason'], retry: Refused['retry'] = null) => {
    count.current += 1
    setRefused((there) => [...there, { key: count.current, name: of.name, size: of.size, reason, retry }])
  }
  const store = async (attachment: NewAttachment): Promise<StoreFailure | null> => {
    const write = () => addAttachment(workspace, place, attachment)
    const failure = await storeAttachment(workspace, place.assessment, attachment.bytes.length, write)
    if (!failure) onSaid(t('added', { name: attachment.name }))
    return failure
  }
  const storeFile = async (of: File, bytes: Uint8Array): Promise<void> => {
    const failure = await store({ bytes, extension: 'pdf', name: of.name, type: 'application/pdf' })
    if (failure) refuse(of, failure, () => void storeFile(of, bytes))
  }
  const begin = async (of: File) => {
    const received = await receiveFile(of)
    if (received.kind === 'photo') {
      count.current += 1
      setPhoto({ key: count.current, name: of.name, picture: received.picture })
      return
    }
    if (received.kind === 'file') await storeFile(of, received.bytes)
    else refuse(of, { why: received.why, format: received.format })
    onDone()
  }
  const latest = useRef(begin)
  useEffect(() => {
    latest.current = begin
  })
  useEffect(() => {
    if (!file || begun.current === file) return
    begun.current = file
    void latest.current(file)
  }, [file])

  const discard = () => {
    photo?.picture.close()
    setPhoto(null)
    onDone()
  }
  const save: FileQueue['save'] = async (black, caption) => {
    if (!photo) return null
    const failure = await store({ ...(await photoFile(photo.picture, photo.name, black)), caption: caption.trim() })
    if (!failure) discard()
    return failure
  }
  return {
    preparing: file && !photo ? file.name : null,
    photo,
    refused,
    dismiss: (gone) => setRefused((there) => there.filter((one) => one !== gone)),
    save,
    discard,
  }
}
