import type { ProviderLetter } from '../../core/report/providerLetter.ts'
import { fileName } from '../../files/fileName.ts'
import { isLanguage, textsIn } from '../../i18n/catalogue.ts'
import { filesTexts } from '../../i18n/files.ts'

/** 'IT-Check_Musterstadt_Anfrage_2026-12-01.pdf', in the language of the letter. */
export function letterFileName({ municipality, choices: { lang, date } }: ProviderLetter): string {
  const t = textsIn(filesTexts, isLanguage(lang) ? lang : 'de')
  return fileName({ municipality, profile: t('letter'), date, extension: 'pdf' })
}
