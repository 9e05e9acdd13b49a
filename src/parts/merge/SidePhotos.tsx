import { useEffect, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import { readAttachments } from '../../storage/attachments.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { Arriving } from './prepareMerge.ts'

export interface SidePhotosProps {
  readonly attachments: NonNullable<Answer['attachments']>
  /** of the file that came; what is not in it may be here */
  readonly files: Arriving['attachments']
}

/** The photos of one side of a conflict; their captions stand in the words above them. */
export function SidePhotos({ attachments, files }: SidePhotosProps) {
  const photos = attachments.filter(({ type }) => type.toLowerCase().startsWith('image/'))
  const urls = useUrls(photos, files)
  if (urls.size === 0) return null
  return (
    <ul className="merge-photos">
      {photos.map(({ sha256, caption, name }, i) => {
        const url = urls.get(sha256)
        // a file may name the same photo twice
        return (
          url && (
            <li key={`${i} ${sha256}`}>
              <img src={url} alt={caption || name} />
            </li>
          )
        )
      })}
    </ul>
  )
}

/** Addresses by SHA-256, given up when they are not shown any more. */
function useUrls(photos: SidePhotosProps['attachments'], files: SidePhotosProps['files']): ReadonlyMap<string, string> {
  const { db } = useWorkspace()
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = photos.map(({ sha256 }) => sha256).join()
  useEffect(() => {
    let shown = true
    let made = new Map<string, string>()
    const show = async () => {
      const names = wanted === '' ? [] : wanted.split(',')
      const here = await readAttachments(
        db,
        names.filter((sha256) => !files.has(sha256)),
      )
      if (!shown) return
      made = new Map(
        names.flatMap((sha256) => {
          const bytes = (files.get(sha256) ?? here.get(sha256))?.bytes
          return bytes ? [[sha256, URL.createObjectURL(new Blob([Uint8Array.from(bytes)]))] as const] : []
        }),
      )
      setUrls(made)
    }
    void show().catch(() => undefined)
    return () => {
      shown = false
      for (const url of made.values()) URL.revokeObjectURL(url)
    }
  }, [db, files, wanted])
  return urls
}
