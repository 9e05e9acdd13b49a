import type { GroupReport } from '../core/report/groupReport.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { formatDate } from '../i18n/format.ts'
import { groupReportTexts } from '../i18n/groupReport.ts'
import type { Assets } from './assets.ts'
import { drawSections } from './drawSections.ts'
import { furniture } from './flow/furniture.ts'
import { cover } from './group/cover.ts'
import type { GroupDraft } from './group/draft.ts'
import { glance } from './group/glance.ts'
import { matrix } from './group/matrix.ts'
import { method, privacy } from './group/method.ts'
import { missed } from './group/missed.ts'
import { reading } from './group/reading.ts'
import { spread } from './group/spread.ts'
import { openDocument, type Progress } from './openDocument.ts'
import { termsTable } from './report/glossary.ts'

type Section = (draft: GroupDraft) => void

function sectionsOf({ group }: GroupReport): readonly Section[] {
  const figures: Section[] = group ? [(draft) => missed(draft, group), (draft) => spread(draft, group)] : []
  return [reading, glance, ...figures, matrix, method, privacy, glossary]
}

/** Draws the report of several municipalities as a tagged PDF (PDF/UA-1, PDF/A-2a), by the same rules as the others. */
export async function renderGroupReport(
  report: GroupReport,
  assets: Pick<Assets, 'fonts'>,
  progress: Progress = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(groupReportTexts, lang)
  const sections = sectionsOf(report)
  const total = sections.length + 2
  const { flow, name } = openDocument(
    {
      title: t('title'),
      subject: t('subject'),
      municipality: report.name,
      unnamed: t('unnamed'),
      lang,
      date: report.date,
      fingerprint: report.contentId,
    },
    assets.fonts,
  )
  const draft: GroupDraft = { flow, report, lang, t }

  await drawSections(draft, cover, sections, { progress, total })
  furniture(flow, {
    headLeft: name,
    headRight: report.tlp,
    footLeft: t('footer', { date: formatDate(report.date, lang) }),
    footRight: (page, pages) => t('page', { page, pages }),
  })
  const bytes = flow.tagger.bytes()
  await progress(total, total)
  return bytes
}

function glossary({ flow, lang, t }: GroupDraft): void {
  termsTable(flow, t('glossary'), flow.text, lang)
}
