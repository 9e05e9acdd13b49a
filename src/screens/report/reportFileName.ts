import type { AnyReport } from '../../core/report/issued.ts'
import { fileName } from '../../files/fileName.ts'
import { isLanguage, textsIn } from '../../i18n/catalogue.ts'
import { filesTexts } from '../../i18n/files.ts'

type Named = Pick<AnyReport, 'profile' | 'tlp' | 'lang' | 'date' | 'recipient'> & {
  readonly municipality: { readonly name: string }
}

/**
 * 'IT-Check_Musterstadt_nichtoeffentlich_TLP-AMBER-STRICT_Hauptausschuss_2026-12-01.pdf': who may read it, before it is opened. In
 * the report's language, so that the name fits what is inside.
 */
export function reportFileName(report: Named, extension: 'pdf' | 'csv' = 'pdf'): string {
  const { municipality, profile, tlp, lang, date, recipient } = report
  const t = textsIn(filesTexts, isLanguage(lang) ? lang : 'de')
  const marks = [tlp, ...(recipient === null ? [] : [recipient])]
  return fileName({ municipality: municipality.name, profile: t(`profile-${profile}`), marks, date, extension })
}
