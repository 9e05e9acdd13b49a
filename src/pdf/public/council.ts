import { sectionHeading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

const ASKS = ['Duty', 'Plan', 'Outage', 'Next'] as const

/** What a member of the council can do with a report without results: the same in every report. */
export function council({ flow, t }: PublicDraft): void {
  sectionHeading(flow, t('council'))
  paragraph(flow, t('councilIntro'), PUBLIC_STYLES.body, 1.5)
  bulletList(
    flow,
    ASKS.map((ask) => [{ text: t(`councilAsk${ask}`), style: PUBLIC_STYLES.body }]),
    0.8,
  )
  paragraph(flow, t('councilAnswers'), PUBLIC_STYLES.body)
}
