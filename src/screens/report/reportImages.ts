import type { AnyReport } from '../../core/report/issued.ts'
import type { ImageFiles } from '../../pdf/assets.ts'
import { readAttachments } from '../../storage/attachments.ts'
import type { Database } from '../../storage/database.ts'
import type { LogoFile } from '../../storage/reportChoices.ts'

/** Photos and logo that the report shows, read when it is drawn; a photo that is gone is named in the report. */
export async function reportImages(db: Database, report: AnyReport, logo: LogoFile | null): Promise<ImageFiles> {
  const photos = await readAttachments(db, photosIn(report))
  return new Map([
    ...photos,
    ...(logo && report.logo === logo.sha256 ? [[logo.sha256, { bytes: logo.bytes }] as const] : []),
  ])
}

function photosIn(report: AnyReport): string[] {
  if (report.profile === 'public') return []
  return report.answers
    .flatMap(({ answers }) => answers)
    .flatMap(({ attachments, other }) => [...attachments, ...(other?.attachments ?? [])])
    .map(({ sha256 }) => sha256)
}
