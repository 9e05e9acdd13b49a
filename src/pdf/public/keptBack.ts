import { sectionHeading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

const KEPT_BACK = ['Result', 'Must', 'Answers', 'Systems', 'Changes'] as const

/** What the reader does not find here, and why: the same in every report. */
export function keptBack({ flow, t }: PublicDraft): void {
  sectionHeading(flow, t('keptBack'))
  paragraph(flow, t('keptBackWhy'), PUBLIC_STYLES.body)
  paragraph(flow, t('keptBackList'), PUBLIC_STYLES.body, 1.5)
  bulletList(
    flow,
    KEPT_BACK.map((item) => [{ text: t(`keptBack${item}`), style: PUBLIC_STYLES.body }]),
    0.8,
  )
  paragraph(flow, t('keptBackAlways'), PUBLIC_STYLES.body)
  paragraph(flow, t('keptBackElsewhere'), PUBLIC_STYLES.body)
}
