import type { Report } from '../core/report/report.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { reportTexts } from '../i18n/report.ts'
import { cover } from './council/cover.ts'
import { domains } from './council/domains.ts'
import type { Draft } from './council/draft.ts'
import { firstSteps } from './council/firstSteps.ts'
import { glance } from './council/glance.ts'
import { method } from './council/method.ts'
import { must } from './council/must.ts'
import { plan } from './council/plan.ts'
import { furniture } from './flow/furniture.ts'
import type { FontFiles } from './flow/typeface.ts'
import { openDocument, type Progress } from './openDocument.ts'

function sectionsOf({ plan: planned }: Report): readonly ((draft: Draft) => void)[] {
  return [glance, domains, must, firstSteps, ...(planned ? [plan] : []), method]
}

/**
 * Draws the council report as a tagged PDF (PDF/UA-1, PDF/A-2a). The same report gives the same bytes on every machine: no clock,
 * no time zone, no Intl. `progress` is awaited after every section, so that a caller on the main thread can let the page breathe.
 * Only the council profile has a layout; another one is a caller's mistake and throws.
 */
export async function renderPdf(
  report: Report,
  assets: { readonly fonts: FontFiles },
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (report.profile !== 'council') throw new Error(`no layout for the profile "${report.profile}"`)
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(reportTexts, lang)
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
      fingerprint: report.fingerprint,
    },
    assets.fonts,
  )
  const draft: Draft = { flow, report, lang, t }

  const fillContents = cover(draft, sections.length)
  await progress(1, total)
  for (const [i, section] of sections.entries()) {
    section(draft)
    await progress(i + 2, total)
  }
  fillContents()
  furniture(flow, {
    headLeft: name,
    headRight: `${t('profile')} · ${report.tlp}`,
    footLeft: t('footer', { date: formatDate(report.audit.asOf, lang) }),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(total, total)
  return bytes
}
