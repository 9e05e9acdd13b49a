import type { PublicReport } from '../../core/report/publicReport.ts'
import type { Report } from '../../core/report/report.ts'
import { fileName } from '../../files/fileName.ts'
import { isLanguage, textsIn } from '../../i18n/catalogue.ts'
import { filesTexts } from '../../i18n/files.ts'

/** 'IT-Check_Musterstadt_nichtoeffentlich_2026-12-01.pdf', in the report's language, so that the name fits what is inside. */
export function reportFileName(
  { municipality, profile, lang, date }: Report | PublicReport,
  extension: 'pdf' | 'csv' = 'pdf',
): string {
  const t = textsIn(filesTexts, isLanguage(lang) ? lang : 'de')
  return fileName({ municipality: municipality.name, profile: t(`profile-${profile}`), date, extension })
}
