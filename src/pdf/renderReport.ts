import type { IssuedReport } from '../core/report/issued.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { reportTexts } from '../i18n/report.ts'
import { answers } from './answers/answers.ts'
import type { Assets } from './assets.ts'
import { furniture } from './flow/furniture.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { audit } from './report/audit.ts'
import { changes } from './report/changes.ts'
import { cover } from './report/cover.ts'
import { domains } from './report/domains.ts'
import type { Draft } from './report/draft.ts'
import { firstSteps } from './report/firstSteps.ts'
import { glance } from './report/glance.ts'
import { glossary } from './report/glossary.ts'
import { method } from './report/method.ts'
import { must } from './report/must.ts'
import { plan } from './report/plan.ts'
import { position } from './report/position.ts'
import { profileWords } from './report/profileWords.ts'
import { promises } from './report/promises.ts'
import { signOff } from './report/signOff.ts'
import { standards } from './report/standards.ts'

/** A long one awaits `step` in between, once for each Themenfeld. */
type Section = (draft: Draft, step: () => Promise<void>) => void | Promise<void>

function sectionsOf(report: IssuedReport): readonly Section[] {
  return [
    glance,
    audit,
    domains,
    must,
    firstSteps,
    ...(report.plan ? [plan] : []),
    ...(report.promises ? [promises] : []),
    ...(report.changes ? [changes] : []),
    ...(report.position ? [position] : []),
    ...(report.standards.length > 0 ? [standards] : []),
    method,
    glossary,
    ...(report.profile === 'internal' ? [answers] : []),
    signOff,
  ]
}

/**
 * Draws the report for the council or for the administration itself as a tagged PDF (PDF/UA-1, PDF/A-2a). The same report gives the same bytes on every machine: no clock,
 * no time zone, no Intl. `progress` is awaited after every section and every Themenfeld of the answers, so that a caller on the main thread can let the page breathe.
 */
export async function renderReport(
  report: IssuedReport,
  assets: Assets,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(reportTexts, lang)
  const sections = sectionsOf(report)
  const total = sections.length + report.answers.length + 2
  let done = 0
  const step = async () => {
    done += 1
    await progress(done, total)
  }

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
  const draft: Draft = { flow, report, images: assets.images, lang, t }

  const fillContents = cover(draft, sections.length)
  await step()
  for (const section of sections) {
    await section(draft, step)
    await step()
  }
  fillContents()
  const footer = t(`footer-${report.basis}`, { date: formatDate(report.audit.asOf, lang) })
  furniture(flow, {
    headLeft: name,
    headRight: `${profileWords(draft)} · ${report.tlp}`,
    footLeft: report.recipient === null ? footer : t('footerRecipient', { footer, recipient: report.recipient }),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await step()
  return bytes
}
