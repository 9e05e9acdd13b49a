import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { TABLE_START, table } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

const LESSONS = ['Factor', 'Update', 'Unnoticed', 'Rights', 'Shutdown', 'Backup', 'Outage', 'Duties'] as const

/** Why municipalities check their IT: the same words in every report. */
export function why({ flow, t }: PublicDraft): void {
  flow.newPage()
  sectionHeading(flow, t('why'))
  paragraph(flow, t('whyDependence'))
  paragraph(flow, t('whyThreat'))
  subheading(flow, t('lessons'), TABLE_START)
  paragraph(flow, t('lessonsStory'), STYLES.body, 4)
  table(flow, {
    columns: [
      { head: t('lessonsHappened'), width: 86 },
      { head: t('lessonsLearned'), width: 78 },
    ],
    rows: LESSONS.map((lesson) => [
      { runs: [{ text: t(`happened${lesson}`), style: STYLES.cell }], head: true },
      { runs: [{ text: t(`learned${lesson}`), style: STYLES.cellStrong }] },
    ]),
  })
  paragraph(flow, t('lessonsSource'), STYLES.note)
}
