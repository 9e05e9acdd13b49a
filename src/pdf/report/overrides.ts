import type { ReportFinding, ReportOverride } from '../../core/report/reportOverrides.ts'
import { textsIn } from '../../i18n/catalogue.ts'
import { findingTexts } from '../../i18n/findings.ts'
import { formatDate } from '../../i18n/format.ts'
import { subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import { type Draft, ownWords } from './draft.ts'
import { listed } from './listed.ts'

/** What the quality gate found and somebody let stand, and why; nothing where nothing was. */
export function overrides(draft: Draft): void {
  const { flow, report, lang } = draft
  const { count, reasons } = report.overrides
  if (count === 0) return
  const t = textsIn(findingTexts, lang)
  subheading(flow, t('title'))
  paragraph(flow, t('intro', { count }), STYLES.small)
  if (reasons.length === 0) paragraph(flow, t('hidden'), STYLES.note)
  const runsOf = ({ reason, by, on, count: covered, findings }: ReportOverride): Run[] => [
    ownWords(draft, reason, STYLES.small),
    {
      text: t('covers', { by: by ?? t('nobody'), date: formatDate(on, lang), count: covered }),
      style: STYLES.note,
    },
    ...findings.map((finding) => findingRun(draft, finding, t(finding.kind))),
  ]
  listed(draft, t('reasons'), reasons.map(runsOf))
}

function findingRun(draft: Draft, { about, own }: ReportFinding, kind: string): Run {
  const text = textsIn(findingTexts, draft.lang)('about', { kind, about })
  return own ? ownWords(draft, text, STYLES.note) : { text, style: STYLES.note }
}
