import type { PublicReport } from '../core/report/publicReport.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { publicReportTexts } from '../i18n/publicReport.ts'
import type { Assets } from './assets.ts'
import { furniture } from './flow/furniture.ts'
import { sectionHeading } from './flow/heading.ts'
import { paragraph } from './flow/paragraph.ts'
import { Passage } from './flow/passage.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { STYLES } from './theme.ts'

/** Draws the report for everybody as a tagged PDF (PDF/UA-1, PDF/A-2a), by the same rules as the other one. */
export async function renderPublicReport(
  report: PublicReport,
  assets: Assets,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(publicReportTexts, lang)
  const { flow, name } = openDocument(
    {
      title: t('title'),
      subject: t('subject'),
      municipality: report.municipality.name,
      unnamed: t('unnamed'),
      lang,
      date: report.date,
      // a checksum of the answers would be computed from them
      fingerprint: null,
    },
    assets.fonts,
  )
  flow.tagger.bookmark(1, t('title'), flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: t('title'), style: STYLES.title }], flow.width))
  for (const { about, text } of report.texts) {
    sectionHeading(flow, t(about))
    paragraph(flow, text)
  }
  furniture(flow, {
    headLeft: name,
    headRight: `${t('profile')} · ${report.tlp}`,
    footLeft: t('footer', { date: formatDate(report.asOf, lang) }),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(1, 1)
  return bytes
}
