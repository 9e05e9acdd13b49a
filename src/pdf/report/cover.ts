import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import { COLORS, STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'
import { factRow } from './factRow.ts'
import { labelMeaning, profileWords } from './profileWords.ts'

/** Names longer than this are set smaller, so that the cover stays one page. */
const LONG_NAME = 90

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: Draft, sections: number): () => void {
  const { flow, report, t } = draft
  flow.space(10)
  flow.fill(COLORS.bar, flow.left, flow.y - 5, 26, 1.6)
  const kicker = t(`kicker-${report.profile}`)
  paragraph(flow, report.stage.provisional ? t('kickerProvisional', { kicker }) : kicker, STYLES.head, 4)
  flow.tagger.bookmark(1, t('title'), flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: t('title'), style: STYLES.title }], flow.width))
  flow.space(2)
  const name = report.municipality.name.trim()
  const style = name.length > LONG_NAME ? STYLES.longSubtitle : STYLES.subtitle
  const subtitle = name === '' ? { text: t('unnamed'), style } : ownWords(draft, name, style)
  flow.pour('P', {}, new Passage(flow.typeface, [subtitle], flow.width))
  flow.space(8)

  callout(flow, [
    { text: profileWords(draft), style: STYLES.subheading },
    { text: `${labelMeaning(draft)} ${t('tlpOrigin')}`, style: STYLES.small },
    { text: t('selfDeclaration'), style: STYLES.smallStrong },
    { text: t('noOffer'), style: STYLES.small },
  ])
  flow.space(4)
  const { title, version, questions } = report.questionnaire
  factsTable(flow, 44, [
    ...(report.recipient === null
      ? []
      : [factRow(t('recipient'), ownWords(draft, report.recipient, STYLES.smallStrong))]),
    factRow(t('asOf'), { text: dateWords(draft, report.audit.asOf), style: STYLES.small }),
    factRow(t('reportDate'), { text: dateWords(draft, report.date), style: STYLES.small }),
    factRow(t('questionnaire'), {
      text: t('questionnaireValue', { title, version, count: questions }),
      style: STYLES.small,
    }),
  ])
  flow.space(4)
  paragraph(flow, t('contents'), STYLES.head, 1.5)
  return reserveContents(flow, sections, (entry, page) => t('contentsEntry', { title: entry, page }))
}
