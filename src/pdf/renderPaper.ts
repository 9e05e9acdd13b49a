import type { Paper } from '../core/report/paper.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { paperTexts } from '../i18n/paper.ts'
import { questionTexts } from '../i18n/question.ts'
import type { Assets } from './assets.ts'
import { furniture } from './flow/furniture.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { domain } from './paper/domain.ts'
import { head } from './paper/head.ts'
import type { Sheet } from './paper/sheet.ts'
import { FORM_PAGE } from './theme.ts'

/**
 * Draws the questionnaire for paper as a tagged PDF (PDF/UA-1, PDF/A-2a), by the same rules as the report: the same paper gives the
 * same bytes on every machine. `progress` is awaited after every Themenfeld.
 */
export async function renderPaper(
  paper: Paper,
  assets: Pick<Assets, 'fonts'>,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { choices, questionnaire } = paper
  const lang = isLanguage(choices.lang) ? choices.lang : 'de'
  const t = textsIn(paperTexts, lang)
  const total = paper.domains.length + 2
  const { flow, name } = openDocument(
    {
      title: t('title'),
      subject: t('subject'),
      municipality: paper.municipality,
      unnamed: t('unnamed'),
      lang,
      date: choices.date,
      fingerprint: paper.fingerprint,
    },
    assets.fonts,
    FORM_PAGE,
  )
  const sheet: Sheet = { flow, paper, lang, t, q: textsIn(questionTexts, lang) }

  const fillContents = head(sheet)
  await progress(1, total)
  for (const [i, part] of paper.domains.entries()) {
    domain(sheet, part)
    await progress(i + 2, total)
  }
  fillContents()
  const version = t('version', { version: questionnaire.version })
  furniture(flow, {
    headLeft: name,
    headRight: [questionnaire.title.text, version, formatDate(choices.date, lang)].join(' · '),
    footLeft: t(choices.filled ? 'footerFilled' : 'footer'),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(total, total)
  return bytes
}
