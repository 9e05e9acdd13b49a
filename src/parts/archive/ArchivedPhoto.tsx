import type { Attachment } from '../../core/assessment/schema.ts'
import { useStoredFile } from '../evidence/useStoredFile.ts'

/** A photo as it was; of any other file its name. */
export function ArchivedPhoto({ item: { sha256, name, caption } }: { readonly item: Attachment }) {
  const file = useStoredFile(sha256)
  return (
    <li className="archived__photo">
      {file?.url && <img src={file.url} alt={caption || name} />}
      <span>{caption || name}</span>
    </li>
  )
}
