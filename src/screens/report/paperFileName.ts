import type { Paper } from '../../core/report/paper.ts'
import { fileName } from '../../files/fileName.ts'
import { isLanguage, textsIn } from '../../i18n/catalogue.ts'
import { filesTexts } from '../../i18n/files.ts'

/** 'IT-Check_Musterstadt_Fragebogen_2026-12-01.pdf', for one role with its id: '…_Fragebogen-leitung_…'; in the language of the paper. */
export function paperFileName({ municipality, choices: { lang, role, date } }: Paper): string {
  const t = textsIn(filesTexts, isLanguage(lang) ? lang : 'de')
  const profile = role === null ? t('paper') : `${t('paper')} ${role}`
  return fileName({ municipality, profile, date, extension: 'pdf' })
}
