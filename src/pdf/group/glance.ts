import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { callout } from '../flow/callout.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { numberedList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { STYLES } from '../theme.ts'
import type { GroupDraft } from './draft.ts'

/** Themenfelder named here; all of them stand in the tables. */
const NAMED = 5

/** What holds for the group, or why nothing is said of it. */
export function glance(draft: GroupDraft): void {
  const { flow, report, lang, t } = draft
  sectionHeading(flow, t('glance'))
  const { group, towns } = report
  if (!group) {
    const count = t('townCount', { count: towns.length })
    return callout(flow, [{ text: t('glanceSmall', { count, least: SMALLEST_GROUP }), style: STYLES.body }])
  }
  const { mean, target } = group
  const top = report.questionnaire.top
  const sentences = [
    t('glanceMust', { count: group.allMet, of: group.members }),
    ...(mean
      ? [
          t('glanceMean', {
            median: formatMean(mean.median, lang),
            lower: formatMean(mean.lower, lang),
            upper: formatMean(mean.upper, lang),
            top,
          }),
        ]
      : []),
    ...(target
      ? [
          t('glanceTarget', {
            median: formatPercent(target.median, lang),
            lower: formatPercent(target.lower, lang),
            upper: formatPercent(target.upper, lang),
          }),
        ]
      : []),
  ]
  callout(
    flow,
    sentences.map((text, i) => ({ text, style: i === 0 ? STYLES.strong : STYLES.body })),
  )
  subheading(flow, t('glanceNeeds'))
  if (group.needs.length === 0) return paragraph(flow, t('glanceNoNeed'))
  paragraph(flow, t('glanceNeedsIntro'), STYLES.body, 3)
  numberedList(
    flow,
    group.needs
      .slice(0, NAMED)
      .map(({ title, below, of }) => [{ text: t('glanceNeed', { title, below, of }), style: STYLES.body }]),
  )
}
