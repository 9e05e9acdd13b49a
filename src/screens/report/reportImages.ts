import type { AnyReport, ReportAttachment } from '../../core/report/issued.ts'
import type { ImageFile, ImageFiles } from '../../pdf/assets.ts'
import { readAttachments } from '../../storage/attachments.ts'
import type { Database } from '../../storage/database.ts'
import type { LogoFile } from '../../storage/reportChoices.ts'

/**
 * Photos and logo that the report shows, read when it is drawn; a photo that is gone is named in the report. Of other attachments, of which each
 * may have 10 MB, no more than the size.
 */
export async function reportImages(db: Database, report: AnyReport, logo: LogoFile | null): Promise<ImageFiles> {
  const images = new Map<string, ImageFile>()
  for (const { sha256, type } of attachmentsIn(report)) {
    const file = images.has(sha256) ? undefined : (await readAttachments(db, [sha256])).get(sha256)
    if (!file) continue
    const isPhoto = type.toLowerCase().startsWith('image/')
    images.set(sha256, isPhoto ? file : { bytes: new Uint8Array(), size: file.bytes.length })
  }
  if (logo && report.logo === logo.sha256) images.set(logo.sha256, { bytes: logo.bytes })
  return images
}

/** Photos first: the same file may be named as something else at another place. */
function attachmentsIn(report: AnyReport): ReportAttachment[] {
  if (report.profile === 'public') return []
  const all = report.answers
    .flatMap(({ answers }) => answers)
    .flatMap(({ attachments, other }) => [...attachments, ...(other?.attachments ?? [])])
  const isPhoto = ({ type }: ReportAttachment) => type.toLowerCase().startsWith('image/')
  return [...all.filter(isPhoto), ...all.filter((one) => !isPhoto(one))]
}
