import type { ProviderLetter } from '../core/report/providerLetter.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { letterWords } from '../i18n/letterText.ts'
import { providerLetterTexts } from '../i18n/providerLetter.ts'
import type { Assets } from './assets.ts'
import { furniture } from './flow/furniture.ts'
import { paragraph } from './flow/paragraph.ts'
import { Passage } from './flow/passage.ts'
import { head } from './letter/head.ts'
import { points } from './letter/points.ts'
import { type LetterSheet, ownRun } from './letter/sheet.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { STYLES } from './theme.ts'

/**
 * Draws the letter to the provider as a tagged PDF (PDF/UA-1, PDF/A-2a), by the same rules as the report: the same letter gives the
 * same bytes on every machine. `progress` is awaited after the head, every Themenfeld and the end.
 */
export async function renderLetter(
  letter: ProviderLetter,
  assets: Pick<Assets, 'fonts'>,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { choices } = letter
  const lang = isLanguage(choices.lang) ? choices.lang : 'de'
  const t = textsIn(providerLetterTexts, lang)
  const total = letter.domains.length + 2
  const { flow, name } = openDocument(
    {
      title: t('subject'),
      subject: t('about'),
      municipality: letter.municipality,
      unnamed: t('unnamed'),
      lang,
      date: choices.date,
      fingerprint: letter.fingerprint,
    },
    assets.fonts,
  )
  const sheet: LetterSheet = { flow, letter, lang, words: letterWords(letter) }

  head(sheet)
  await progress(1, total)
  for (const [i, domain] of letter.domains.entries()) {
    points(sheet, domain)
    await progress(i + 2, total)
  }
  end(sheet)
  furniture(flow, {
    headLeft: name,
    headRight: formatDate(choices.date, lang),
    footLeft: t('confidential'),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(total, total)
  return bytes
}

/** mm that the closing takes with the room for a signature; it never stands alone on a page. */
const CLOSING = 48
const SIGNATURE = 14

function end(sheet: LetterSheet): void {
  const { flow, letter, words } = sheet
  flow.space(3)
  flow.ensure(CLOSING)
  for (const text of words.after) paragraph(flow, text)
  flow.space(2)
  paragraph(flow, words.closing, STYLES.body, SIGNATURE)
  for (const text of [letter.choices.sender, letter.municipality].map((line) => line.trim())) {
    if (text !== '') flow.pour('P', {}, new Passage(flow.typeface, [ownRun(sheet, text, STYLES.body)], flow.width))
  }
}
