import { grouped } from '../../core/assessment/signOff.ts'
import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { STYLES } from '../theme.ts'
import type { GroupDraft } from './draft.ts'

/** How the figures come about and what they are not. */
export function method({ flow, report, t }: GroupDraft): void {
  sectionHeading(flow, t('method'))
  const rules = [
    t('methodOwn'),
    t('methodUnknown'),
    t('methodMust'),
    ...(report.group ? [t('methodQuartiles')] : []),
    t('methodFive', { least: SMALLEST_GROUP }),
    ...(report.sizes.length > 0 ? [t('methodSizes')] : []),
    t('methodLimits'),
  ]
  bulletList(
    flow,
    rules.map((text) => [{ text, style: STYLES.small }]),
    0.8,
  )
}

/** What the pseudonyms protect and what they do not. */
export function privacy({ flow, report, t }: GroupDraft): void {
  sectionHeading(flow, t('privacy'))
  bulletList(
    flow,
    [t('privacyNames'), t('privacyRanking'), t('privacyLimits'), t('privacyAttack')].map((text) => [
      { text, style: STYLES.body },
    ]),
  )
  subheading(flow, t('fingerprint'))
  paragraph(flow, grouped(report.contentId), STYLES.small, 1.5)
  paragraph(flow, t('fingerprintMeaning'), STYLES.note)
}
