import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import { factsTable } from '../flow/table.ts'
import { ownLanguage } from '../ownLanguage.ts'
import { STYLES } from '../theme.ts'
import { coverTitle } from './coverTitle.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'
import { factRow } from './factRow.ts'
import { labelMeaning, profileWords } from './profileWords.ts'

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: Draft, sections: number): () => void {
  const { flow, report, t } = draft
  const kicker = t(`kicker-${report.profile}`)
  coverTitle(draft, {
    kicker: report.stage.provisional ? t('kickerProvisional', { kicker }) : kicker,
    title: t('title'),
    name: report.municipality.name,
    unnamed: t('unnamed'),
    logo: t('logo'),
  })
  callout(flow, [
    { text: profileWords(draft), style: STYLES.subheading },
    { text: `${labelMeaning(draft)} ${t('tlpOrigin')}`, style: STYLES.small },
    { text: t(`basis-${report.basis}`), style: STYLES.smallStrong },
    { text: t('noOffer'), style: STYLES.small },
    ...(ownLanguage(report.userLang, draft.lang) === null ? [] : [{ text: t('ownTexts'), style: STYLES.small }]),
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
