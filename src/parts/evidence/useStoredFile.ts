import { useEffect, useState } from 'react'
import { formatOf } from '../../pdf/images/formatOf.ts'
import { readAttachments } from '../../storage/attachments.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Formats that every browser shows by itself. */
const SHOWN = ['JPEG', 'PNG', 'WebP', 'GIF']

export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** of the picture, for as long as it is on the screen; `null`: it is none that could be shown */
  readonly url: string | null
}

/** Bytes of an attachment; `undefined` until they are read, `null`: they are not on this device. */
export function useStoredFile(sha256: string): StoredFile | null | undefined {
  const { db } = useWorkspace()
  const [file, setFile] = useState<StoredFile | null>()
  useEffect(() => {
    let url: string | null = null
    let gone = false
    const read = async () => {
      const there = (await readAttachments(db, [sha256]).catch(() => null))?.get(sha256)
      if (gone) return
      const bytes = there && new Uint8Array(there.bytes)
      // by what it is, not by what a file says of it
      if (bytes && SHOWN.includes(formatOf(bytes) ?? '')) url = URL.createObjectURL(new Blob([bytes]))
      setFile(bytes ? { bytes, url } : null)
    }
    void read()
    return () => {
      gone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [db, sha256])
  return file
}
