import type { Problem } from '../../core/problem.ts'
import { APP_VERSION } from '../../files/appVersion.ts'
import { download } from '../../files/download.ts'
import { fileName } from '../../files/fileName.ts'
import { withNotesOnlyIf } from '../../files/notesInFiles.ts'
import type { PartContent } from '../../files/partContent.ts'
import { packInBackground } from '../disk/packInBackground.ts'
import { localDate } from '../localDate.ts'
import { sealInBackground } from '../sealed/ageInBackground.ts'

export interface PartOrder {
  readonly content: PartContent
  /** the assessor's own notes go along */
  readonly notes: boolean
  /** `null`: not encrypted */
  readonly password: string | null
  /** in the name of the file, beside the role: 'Teil', 'zurück' */
  readonly marks: readonly string[]
  /** ISO 8601 UTC */
  readonly moment: string
}

export type PartOutcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/**
 * Writes a part, opens the same bytes again and hands them to the browser once they were compared.
 * @throws the signal's reason after an abort
 */
export async function writePartFile(
  { content: whole, notes, password, marks, moment }: PartOrder,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<PartOutcome> {
  const content = withNotesOnlyIf(notes, whole)
  const [profile = null, ...others] = marks
  const name = (extension: string) =>
    fileName({
      municipality: content.assessment.municipality.name,
      profile,
      marks: [content.slip.for.role, ...others],
      date: localDate(moment),
      extension,
    })
  if (password === null) {
    const packed = await packInBackground({ content, appVersion: APP_VERSION })
    if (!packed.ok) return { kind: 'refused', problems: packed.problems }
    signal.throwIfAborted()
    const file = name('itcheck-part')
    download(packed.value.bytes, file, 'application/zip')
    return { kind: 'saved', file }
  }
  const sealed = await sealInBackground({ content, appVersion: APP_VERSION, password }, signal, onProgress)
  if (!sealed.ok) return { kind: 'refused', problems: sealed.problems }
  const file = name('itcheck-part.age')
  download(sealed.value.bytes, file, 'application/octet-stream')
  return { kind: 'saved', file }
}
