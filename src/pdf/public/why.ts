import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { TABLE_START, table } from '../flow/table.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

const LESSONS = ['Factor', 'Update', 'Unnoticed', 'Rights', 'Shutdown', 'Backup', 'Outage', 'Duties'] as const

/** Why municipalities check their IT: the same words in every report. */
export function why({ flow, t }: PublicDraft): void {
  flow.newPage()
  sectionHeading(flow, t('why'))
  paragraph(flow, t('whyDependence'), PUBLIC_STYLES.body)
  paragraph(flow, t('whyThreat'), PUBLIC_STYLES.body)
  subheading(flow, t('lessons'), TABLE_START)
  paragraph(flow, t('lessonsStory'), PUBLIC_STYLES.body, 4)
  table(flow, {
    columns: [
      { head: t('lessonsHappened'), width: 86 },
      { head: t('lessonsLearned'), width: 78 },
    ],
    headStyle: PUBLIC_STYLES.head,
    rows: LESSONS.map((lesson) => [
      { runs: [{ text: t(`happened${lesson}`), style: PUBLIC_STYLES.small }], head: true },
      { runs: [{ text: t(`learned${lesson}`), style: PUBLIC_STYLES.smallStrong }] },
    ]),
  })
  paragraph(flow, t('lessonsSource'), PUBLIC_STYLES.note)
}
