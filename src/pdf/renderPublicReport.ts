import type { PublicReport } from '../core/report/publicReport.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { publicReportTexts } from '../i18n/publicReport.ts'
import type { Assets } from './assets.ts'
import { drawSections } from './drawSections.ts'
import { furniture } from './flow/furniture.ts'
import { shortened } from './flow/shortened.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { contact } from './public/contact.ts'
import { council } from './public/council.ts'
import { cover } from './public/cover.ts'
import type { PublicDraft } from './public/draft.ts'
import { glossary } from './public/glossary.ts'
import { how } from './public/how.ts'
import { keptBack } from './public/keptBack.ts'
import { programme } from './public/programme.ts'
import { why } from './public/why.ts'
import { STYLES } from './theme.ts'

/** Share of the footer that recipient and date may take; the rest is the page number's. */
const WIDEST_FOOTER = 0.8

function sectionsOf({ texts }: PublicReport): readonly ((draft: PublicDraft) => void)[] {
  const released = texts.find(({ about }) => about === 'contact')
  const contacts = released ? [(draft: PublicDraft) => contact(draft, released.text)] : []
  return [why, how, programme, council, keptBack, ...contacts, glossary]
}

/** Draws the report for everybody as a tagged PDF (PDF/UA-1, PDF/A-2a), by the same rules as the other one. */
export async function renderPublicReport(
  report: PublicReport,
  assets: Assets,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(publicReportTexts, lang)
  const sections = sectionsOf(report)
  const total = sections.length + 2
  const { flow, name } = openDocument(
    {
      title: t('title'),
      subject: t('subject'),
      municipality: report.municipality.name,
      unnamed: t('unnamed'),
      lang,
      date: report.date,
      fingerprint: report.contentId,
    },
    assets.fonts,
  )
  const draft: PublicDraft = { flow, report, images: assets.images, lang, t }

  await drawSections(draft, cover, sections, { progress, total })
  const footer = t(`footer-${report.basis}`, { date: formatDate(report.asOf, lang) })
  const footLeft = report.recipient === null ? footer : t('footerFor', { footer, recipient: report.recipient })
  furniture(flow, {
    headLeft: name,
    headRight: `${t('profile')} · ${report.tlp}`,
    footLeft: shortened(flow, footLeft, STYLES.furniture, flow.width * WIDEST_FOOTER),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(total, total)
  return bytes
}
