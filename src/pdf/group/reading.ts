import { textsIn } from '../../i18n/catalogue.ts'
import { reportTexts } from '../../i18n/report.ts'
import { sectionHeading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { table } from '../flow/table.ts'
import { levelNames } from '../report/domainWords.ts'
import { HEAT, STYLES } from '../theme.ts'
import type { GroupDraft } from './draft.ts'

/** What was compared and how to read it, before any figure. */
export function reading(draft: GroupDraft): void {
  const { flow, report, lang, t } = draft
  const { versions, common, top } = report.questionnaire
  sectionHeading(flow, t('reading'))
  const texts = [
    t('readingWhat'),
    versions.length > 1 ? t('readingCommon', { count: common }) : t('readingSame'),
    t('readingLetters'),
    t('readingStufe'),
    t('readingColour'),
    t('readingNone'),
  ]
  bulletList(
    flow,
    texts.map((text) => [{ text, style: STYLES.body }]),
  )
  const names = levelNames(textsIn(reportTexts, lang))
  const stufen = HEAT.slice(0, top + 1)
  table(flow, {
    caption: t('legend'),
    columns: stufen.map((_, stufe) => ({ head: t('legendStufe', { stufe }), width: 1 })),
    rows: [stufen.map((ground, stufe) => ({ ground, runs: [{ text: names[stufe] ?? '', style: STYLES.cell }] }))],
  })
}
